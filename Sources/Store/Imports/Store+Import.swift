import Accounts
import Database
import Sector

extension Store {
  /// What an import did: numbers that add up, and every item that was not taken.
  public struct ImportReport: Sendable {
    public var id: String
    public var summary: ImportSummary
    public var rejections: [Rejection]

    public init(id: String, summary: ImportSummary, rejections: [Rejection]) {
      self.id = id
      self.summary = summary
      self.rejections = rejections
    }
  }

  /// Runs `body` with a sink that keeps all of what it is given, or nothing when `body` throws.
  ///
  /// - Parameters:
  ///   - path: what was imported, as the person named it.
  ///   - kind: the importer's name.
  ///   - actor: who asked for it, for the audit trail; nil leaves no trace there.
  ///   - origin: from where it was asked for: a command, a job.
  ///   - progress: share done, 0 to 1.
  public func importing(
    path: String, kind: String, by actor: AuditActor? = nil, from origin: String = "",
    progress: @escaping (Double) -> Void = { _ in }, _ body: (any ImportSink) throws -> Void
  ) throws -> ImportReport {
    try database.write {
      try $0.importing(
        path: path, kind: kind, by: actor, from: origin, progress: progress, body)
    }
  }

  /// Past imports, newest first.
  public func imports(limit: Int = 50) throws -> [ImportRecord] {
    try database.read { session in
      try session.all(
        "SELECT \(ImportRecord.columns) FROM import ORDER BY id DESC LIMIT ?",
        [.integer(Int64(limit))]
      ) { ImportRecord($0) }
    }
  }
}

extension SQLSession {
  /// The same inside a transaction that does more, as a job does that finishes with its import.
  ///
  /// - Parameter id: the id that the import gets, such as that of its job.
  public func importing(
    id: String = Identifier.make(), path: String, kind: String, by actor: AuditActor? = nil,
    from origin: String = "", progress: @escaping (Double) -> Void = { _ in },
    _ body: (any ImportSink) throws -> Void
  ) throws -> Store.ImportReport {
    let transaction = try ImportTransaction(session: self, onProgress: progress)
    try body(transaction)
    let report = Store.ImportReport(
      id: id, summary: transaction.summary, rejections: transaction.rejections)
    try record(report, path: path, kind: kind)
    if let actor {
      try record(
        AuditEvent(
          by: actor, "import.finish", .init("import", id), scope: .sector, from: origin,
          details: ["path": path, "stored": String(report.summary.stored)]))
    }
    if transaction.hasChanges { try Settings.raise("data_version", in: self) }
    return report
  }

  /// How many rejected items are kept with an import; the report file holds them all.
  private static let keptRejections = 1_000

  /// Keeps what an import did, for the list of imports and for whoever mends the file.
  public func record(_ report: Store.ImportReport, path: String, kind: String) throws {
    let summary = report.summary
    try run(
      """
      INSERT INTO import (id, finished, path, kind, items_in, stored, revised, unchanged, rejected)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(report.id), .text(Timestamp.now()), .text(path), .text(kind),
        .integer(Int64(summary.itemsIn)), .integer(Int64(summary.stored)),
        .integer(Int64(summary.revised)), .integer(Int64(summary.unchanged)),
        .integer(Int64(summary.rejected)),
      ])
    for (number, rejection) in report.rejections.prefix(Self.keptRejections).enumerated() {
      try run(
        """
        INSERT INTO import_rejection (import_id, number, file, row_number, column_name, value,
          reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(report.id), .integer(Int64(number + 1)), .text(rejection.file),
          .integer(Int64(rejection.row)), .text(rejection.column), .text(rejection.value),
          .text(rejection.reason),
        ])
    }
  }
}
