import Accounts
import Importers
import Sector
import Store

/// Takes in a table of resources that a steward sent: all rows that are sound, or nothing where the
/// file is no such table. Every row that was not taken is kept with the import of the job's id.
public struct LibraryImportJob: JobHandler {
  public static let kind: String = "library.import"
  public var kind: String { Self.kind }
  public let title: String = "Import of resources"

  public init() {}

  public static func job(
    _ file: JobFile, by actor: AuditActor, from origin: String
  ) -> JobRequest {
    JobRequest(kind: kind, requestedBy: actor, origin: origin, mostAttempts: 3, file: file)
  }

  public func run(_ context: JobContext) async throws -> String {
    guard let file = try context.store.file(ofJob: context.job.id) else {
      throw JobFailure("No file came with this import. Send it again.", isFinal: true)
    }
    do {
      let report = try context.store.importingLibrary(
        path: file.name, by: context.job.requestedBy
      ) { library in
        try ResourceTableReader.read(MemoryBytes(file.content), name: file.name, into: library) {
          context.report($0, "Reading the table")
        }
        try context.checkStop()
      }
      return try context.finish { session in
        try session.record(
          Store.ImportReport(
            id: context.job.id, summary: report.summary, rejections: report.rejections),
          path: file.name, kind: ImportRecord.libraryKind)
        return Self.words(report.summary)
      }
    } catch let error as ImportError {
      throw JobFailure(error.description, isFinal: true)
    }
  }

  private static func words(_ summary: ImportSummary) -> String {
    "\(summary.stored.grouped) added or changed, \(summary.unchanged.grouped) held already, "
      + "\(summary.rejected.grouped) not taken."
  }
}
