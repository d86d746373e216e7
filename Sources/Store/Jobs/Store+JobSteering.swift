import Accounts
import Database
import Foundation

extension Store {
  /// Asks a job to stop: one that waits is stopped at once, one that runs as soon as it looks.
  ///
  /// - Returns: the state it is in now, `stopped` or `running`.
  /// - Throws: `JobError`
  @discardableResult
  public func askToStop(
    job id: String, by actor: AuditActor, from origin: String, at now: Date = Date()
  ) throws -> JobState {
    try database.write { session in
      guard let job = try session.job(id) else { throw JobError.unknown(id: id) }
      guard job.state.isOpen else { throw JobError.cannotStop(id: id, state: job.state) }
      try session.run(
        """
        UPDATE job SET is_stop_asked = 1,
          finished = CASE WHEN state = 'waiting' THEN ? ELSE finished END,
          state = CASE WHEN state = 'waiting' THEN 'stopped' ELSE state END
        WHERE id = ?
        """, [.text(Timestamp.text(now)), .text(id)])
      try session.recordJob(
        "job.stop", id, by: actor, from: origin, details: ["kind": job.kind])
      return job.state == .waiting ? .stopped : .running
    }
  }

  /// Puts a job that was given up or stopped back into the queue, with all its attempts.
  ///
  /// - Throws: `JobError`
  public func retry(
    job id: String, by actor: AuditActor, from origin: String, at now: Date = Date()
  ) throws {
    try database.write { session in
      guard let job = try session.job(id) else { throw JobError.unknown(id: id) }
      guard job.state == .dead || job.state == .stopped else {
        throw JobError.cannotRetry(id: id, state: job.state)
      }
      if let key = job.uniqueKey, let open = try session.openJob(key: key) {
        throw JobError.openAlready(id: open)
      }
      try session.run(
        """
        UPDATE job SET state = 'waiting', due = ?, attempts = 0, finished = NULL, failure = NULL,
          is_stop_asked = 0
        WHERE id = ?
        """, [.text(Timestamp.text(now)), .text(id)])
      try session.recordJob(
        "job.retry", id, by: actor, from: origin, details: ["kind": job.kind])
    }
    JobBell.ring()
  }
}
