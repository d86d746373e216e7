import Accounts
import Database
import Foundation

extension SQLSession {
  /// Puts a job into the queue, in the same transaction as what asks for it. What a person asks for
  /// is kept in the audit trail. Workers find it within seconds, or at once where the caller rings
  /// `JobBell` after the transaction.
  @discardableResult
  public func enqueue(_ request: JobRequest, at now: Date = Date()) throws -> QueuedJob {
    if let key = request.uniqueKey, let open = try openJob(key: key) {
      return QueuedJob(id: open, isNew: false)
    }
    let id = Identifier.make(at: now)
    try run(
      """
      INSERT INTO job (id, kind, payload, unique_key, requested_by, created, due, most_attempts)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(id), .text(request.kind), .text(request.payload),
        .text(optional: request.uniqueKey), .text(request.requestedBy.text),
        .text(Timestamp.text(now)), .text(Timestamp.text(request.due ?? now)),
        .integer(Int64(request.mostAttempts)),
      ])
    if let file = request.file {
      try run(
        "INSERT INTO job_file (job_id, name, content) VALUES (?, ?, ?)",
        [.text(id), .text(file.name), .blob(file.content)])
    }
    if request.requestedBy != .hub {
      try recordJob(
        "job.ask", id, by: request.requestedBy, from: request.origin,
        details: ["kind": request.kind])
    }
    return QueuedJob(id: id, isNew: true)
  }

  /// The job that waits or runs under a unique key.
  func openJob(key: String) throws -> String? {
    try first(
      "SELECT id FROM job WHERE unique_key = ? AND state IN ('waiting', 'running')", [.text(key)]
    ) { $0.text(0) }
  }

  /// One job; nil where it is not held.
  func job(_ id: String) throws -> Job? {
    try first("SELECT \(Job.columns) FROM job WHERE id = ?", [.text(id)]) { Job($0) }
  }

  func recordJob(
    _ action: String, _ id: String, by actor: AuditActor, from origin: String,
    details: [String: String] = [:]
  ) throws {
    try record(
      AuditEvent(
        by: actor, action, .init("job", id), scope: .sector, from: origin, details: details))
  }
}
