import Accounts
import Importers
import Sector
import Store

/// Takes in a table of resources that a steward sent: all rows that are sound, or nothing where the
/// file is no such table.
public struct LibraryImportJob: JobHandler {
  public static let kind: String = "library.import"
  public var kind: String { Self.kind }
  public let title: String = "Import of resources"

  /// So many rows that were not taken are told in full.
  static let mostReasons = 20

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
      return Self.words(report)
    } catch let error as ImportError {
      throw JobFailure(error.description, isFinal: true)
    }
  }

  static func words(_ report: Store.LibraryReport) -> String {
    let summary = report.summary
    let counts =
      "\(summary.stored) added or changed, \(summary.unchanged) held already, "
      + "\(summary.rejected) not taken."
    let reasons = report.rejections.prefix(mostReasons).map {
      "Row \($0.row), \($0.column): \($0.reason)."
    }
    let left = report.rejections.count - reasons.count
    return ([counts] + reasons + (left > 0 ? ["And \(left) more rows."] : []))
      .joined(separator: " ")
  }
}
