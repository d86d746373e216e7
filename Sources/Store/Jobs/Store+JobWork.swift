import Database
import Foundation

extension Store {
  /// Takes the job that has been due longest, for `lease` seconds; nil where none is due.
  ///
  /// No two workers ever get the same job: the claim is one statement. Jobs whose lease ran out are
  /// put back first.
  ///
  /// - Parameters:
  ///   - kinds: only jobs of these kinds.
  ///   - id: only this job.
  public func claimJob(
    worker: String, kinds: [String], id: String? = nil, lease: Double = 60, at now: Date = Date()
  ) throws -> Job? {
    let time = Timestamp.text(now)
    // Looking first spares the one writer a transaction at every poll of an idle queue.
    let isWorthwhile = try database.read { try $0.hasWork(at: time) }
    guard isWorthwhile, !kinds.isEmpty else { return nil }
    return try database.write { session in
      try session.recoverJobs(where: "lease_until < ?", [.text(time)], at: time)
      return try session.claim(
        worker: worker, kinds: kinds, id: id, until: Timestamp.text(now + lease), at: time)
    }
  }

  /// Renews a worker's lease and writes down how far it is.
  ///
  /// - Returns: true where somebody asked the job to stop.
  /// - Throws: `JobError.leaseLost`.
  public func extendLease(
    of job: Job, by lease: Double = 60, share: Double, step: String, at now: Date = Date()
  ) throws -> Bool {
    try database.write { session in
      try session.hold(
        job, "lease_until = ?, share_done = ?, step = ?",
        [.text(Timestamp.text(now + lease)), .real(share), .text(step)])
      return try session.count("SELECT is_stop_asked FROM job WHERE id = ?", [.text(job.id)]) != 0
    }
  }

  /// Finishes a job in one transaction with what it makes: `body` writes, and says in a sentence
  /// what was made. Killed at any moment, either both are there or neither.
  ///
  /// - Throws: `JobError.leaseLost`, or what `body` throws; nothing is then changed.
  @discardableResult
  public func finishing(
    _ job: Job, at now: Date = Date(), _ body: (SQLSession) throws -> String
  ) throws -> String {
    let result = try database.write { session in
      try session.hold(
        job,
        """
        state = 'done', share_done = 1, step = '', finished = ?, failure = NULL, worker = NULL,
        lease_until = NULL
        """, [.text(Timestamp.text(now))])
      let result = try body(session)
      try session.run(
        "UPDATE job SET result = ? WHERE id = ?", [.text(result), .text(job.id)])
      try session.run("DELETE FROM job_file WHERE job_id = ?", [.text(job.id)])
      return result
    }
    jobProgress.forget(job.id)
    // What the job makes may be further jobs.
    JobBell.ring()
    return result
  }

  /// Finishes a job whose work can be done twice without harm.
  public func finish(_ job: Job, result: String, at now: Date = Date()) throws {
    try finishing(job, at: now) { _ in result }
  }

  /// Ends a failed attempt: the job waits for the next one, or is given up after the last.
  ///
  /// - Parameter isFinal: true where trying again cannot help.
  /// - Returns: `waiting` or `dead`.
  @discardableResult
  public func fail(
    _ job: Job, reason: String, isFinal: Bool = false, at now: Date = Date()
  ) throws -> JobState {
    defer { jobProgress.forget(job.id) }
    let reason = SQLValue.text(String(reason.prefix(Self.longestReason)))
    return try database.write { session in
      guard !isFinal, job.attempts < job.mostAttempts else {
        try session.release(
          job, "state = 'dead', finished = ?, failure = ?", [.text(Timestamp.text(now)), reason])
        return .dead
      }
      let due = now + JobBackoff.seconds(id: job.id, attempt: job.attempts)
      try session.release(
        job, "state = 'waiting', due = ?, failure = ?", [.text(Timestamp.text(due)), reason])
      return .waiting
    }
  }

  /// Ends a job that was asked to stop.
  public func markStopped(_ job: Job, at now: Date = Date()) throws {
    defer { jobProgress.forget(job.id) }
    try database.write {
      try $0.release(job, "state = 'stopped', finished = ?", [.text(Timestamp.text(now))])
    }
  }

  /// Puts a job back as if it had not been begun, since its worker has to go.
  public func giveBack(_ job: Job) throws {
    defer { jobProgress.forget(job.id) }
    try database.write {
      try $0.release(job, "state = 'waiting', attempts = attempts - 1", [])
    }
  }

  /// Puts back the jobs of workers that are surely gone, without waiting for their leases.
  public func recoverJobs(at now: Date = Date(), ofWorkers isGone: (String) -> Bool) throws {
    let workers = try database.read {
      try $0.all("SELECT DISTINCT worker FROM job WHERE state = 'running'") { $0.optionalText(0) }
    }
    for worker in workers.compactMap({ $0 }).filter(isGone) {
      try database.write {
        try $0.recoverJobs(where: "worker = ?", [.text(worker)], at: Timestamp.text(now))
      }
    }
  }

  private static let longestReason = 2_000
}

extension SQLSession {
  fileprivate func hasWork(at time: String) throws -> Bool {
    try first(
      """
      SELECT 1 FROM job WHERE state = 'waiting' AND due <= ?
      UNION ALL SELECT 1 FROM job WHERE state = 'running' AND lease_until < ? LIMIT 1
      """, [.text(time), .text(time)]
    ) { _ in true } ?? false
  }

  fileprivate func claim(
    worker: String, kinds: [String], id: String?, until lease: String, at time: String
  ) throws -> Job? {
    let marks = kinds.map { _ in "?" }.joined(separator: ", ")
    let only = id == nil ? "" : "AND id = ?"
    return try first(
      """
      UPDATE job SET state = 'running', worker = ?, lease_until = ?, started = ?,
        attempts = attempts + 1, share_done = 0, step = ''
      WHERE state = 'waiting' AND id = (
        SELECT id FROM job WHERE state = 'waiting' AND due <= ? AND kind IN (\(marks)) \(only)
        ORDER BY due, id LIMIT 1)
      RETURNING \(Job.columns)
      """,
      [.text(worker), .text(lease), .text(time), .text(time)] + kinds.map { .text($0) }
        + (id.map { [.text($0)] } ?? [])
    ) { Job($0) }
  }

  /// Ends the attempts of running jobs that fit the condition: they wait again, or are over where
  /// they were asked to stop or this was their last attempt.
  fileprivate func recoverJobs(
    where condition: String, _ arguments: [SQLValue], at time: String
  ) throws {
    let lost = "state = 'running' AND \(condition)"
    let common = "worker = NULL, lease_until = NULL, share_done = 0, step = ''"
    try run(
      """
      UPDATE job SET state = 'stopped', finished = ?, \(common)
      WHERE \(lost) AND is_stop_asked = 1
      """, [.text(time)] + arguments)
    try run(
      """
      UPDATE job SET state = 'dead', finished = ?, failure = ?, \(common)
      WHERE \(lost) AND attempts >= most_attempts
      """,
      [.text(time), "The program ended in the middle of every attempt."] + arguments)
    try run("UPDATE job SET state = 'waiting', \(common) WHERE \(lost)", arguments)
  }

  /// Changes a job that the worker still holds.
  fileprivate func hold(_ job: Job, _ change: String, _ arguments: [SQLValue]) throws {
    try run(
      """
      UPDATE job SET \(change)
      WHERE id = ? AND state = 'running' AND worker = ? AND attempts = ?
      """,
      arguments + [
        .text(job.id), .text(optional: job.worker), .integer(Int64(job.attempts)),
      ])
    guard changedRows == 1 else { throw JobError.leaseLost(id: job.id) }
  }

  /// Changes a job that the worker still holds, and lets go of it.
  fileprivate func release(_ job: Job, _ change: String, _ arguments: [SQLValue]) throws {
    try hold(
      job, change + ", worker = NULL, lease_until = NULL, share_done = 0, step = ''", arguments)
  }
}
