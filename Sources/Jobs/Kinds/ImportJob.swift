import Accounts
import Database
import Foundation
import Importers
import Sector
import Store

/// Takes in a release, from an address, from a path on the server, or from the file that came with
/// the job. The import has the id of its job, so that a job makes one import at most.
public struct ImportJob: JobHandler {
  /// What is to be imported.
  public struct Request: Codable, Sendable {
    /// An http(s) address or a path on the server; nil for the file that came with the job.
    public var place: String?
    /// The kind of file; nil to recognise it from the content.
    public var importer: String?
    /// True to compute the index afterwards.
    public var computesIndex: Bool?

    public init(place: String? = nil, importer: String? = nil, computesIndex: Bool? = nil) {
      self.place = place
      self.importer = importer
      self.computesIndex = computesIndex
    }
  }

  public static let kind: String = "import.file"
  public var kind: String { Self.kind }
  public let title: String = "Import of figures"

  public init() {}

  /// The job that imports what `request` names.
  ///
  /// The same place in the queue twice is one job; two uploads are two.
  public static func job(
    _ request: Request, file: JobFile? = nil, by actor: AuditActor, from origin: String
  ) -> JobRequest {
    JobRequest(
      kind: kind, payload: JobPayload.text(request), requestedBy: actor, origin: origin,
      uniqueKey: request.place.map { "import:\($0)" }, mostAttempts: 3, file: file)
  }

  public func run(_ context: JobContext) async throws -> String {
    let request = try context.payload(Request.self)
    context.report(0, "Fetching the file")
    do {
      guard let place = request.place else { return try importUpload(request, context) }
      let isOperator = context.job.requestedBy == .console
      guard Download.isAddress(place) else {
        // Who asks by a page must not read the server's own files.
        guard isOperator else { throw Download.outOfReach(place) }
        return try take(ImportSource(path: place), named: place, request, context)
      }
      let file = try await Download.fetch(place, reach: isOperator ? .anywhere : .publicInternet)
      defer { file.remove() }
      return try take(file.source(), named: place, request, context)
    } catch let error as ImportError {
      throw JobFailure(error.description, isFinal: error.kind != .download)
    }
  }

  private func importUpload(_ request: Request, _ context: JobContext) throws -> String {
    guard let file = try context.store.file(ofJob: context.job.id) else {
      throw JobFailure("No file came with this import. Hand it in again.", isFinal: true)
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("touchstone-upload-\(context.job.id)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // The person's name for the file is shown, never used as a path.
    let path = folder.appendingPathComponent("upload").path
    try Data(file.content).write(to: URL(fileURLWithPath: path))
    return try take(
      ImportSource(path: path, name: file.name), named: file.name, request, context)
  }

  private func take(
    _ source: ImportSource, named name: String, _ request: Request, _ context: JobContext
  ) throws -> String {
    try context.checkStop()
    return try context.finish { session in
      let report = try session.importing(
        id: context.job.id, path: name, kind: request.importer ?? "recognised",
        by: context.job.requestedBy, from: context.origin,
        progress: { context.report($0, "Reading figures") }
      ) { sink in
        try Import.run(
          source, as: request.importer, sink: StoppableSink(sink, context: context))
      }
      if request.computesIndex == true {
        try session.enqueue(
          IndexJob.job(.init(), by: context.job.requestedBy, from: context.origin))
      }
      return Self.words(for: report)
    }
  }

  private static func words(for report: Store.ImportReport) -> String {
    let summary = report.summary
    return "\(summary.itemsIn.grouped) items in: \(summary.stored.grouped) stored "
      + "(\(summary.revised.grouped) of them revisions), \(summary.unchanged.grouped) unchanged, "
      + "\(summary.rejected.grouped) rejected."
  }
}
