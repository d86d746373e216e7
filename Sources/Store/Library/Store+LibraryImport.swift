import Accounts
import Database
import Library
import Sector

extension Store {
  /// What an import of resources did.
  public struct LibraryReport: Sendable {
    public var summary: ImportSummary
    public var rejections: [Rejection]
  }

  /// Takes in a table of resources: `body` puts its rows. Nothing is kept where it throws.
  public func importingLibrary(
    path: String, by actor: AuditActor = .console, _ body: (LibraryImport) throws -> Void
  ) throws -> LibraryReport {
    try database.write { session in
      let taken = try LibraryImport(in: session, by: actor)
      try body(taken)
      try taken.finish()
      if taken.summary.stored > 0 {
        try session.record(
          AuditEvent(
            by: actor, "library.import", .init("library", "resources"), scope: .sector,
            from: "library import",
            details: [
              "file": path, "stored": String(taken.summary.stored),
              "revised": String(taken.summary.revised),
              "rejected": String(taken.summary.rejected),
            ]))
      }
      return LibraryReport(summary: taken.summary, rejections: taken.rejections)
    }
  }
}
