import Database
import Foundation

extension Store {
  /// Asks for the jobs of all schedules whose time has come, and says which.
  ///
  /// Any number of processes may call it: the moment at which a schedule is due is moved on in the
  /// same transaction as its job is asked for, so that one of them does it. A schedule seen for the
  /// first time waits for its first moment; moments that passed while no process ran are made up
  /// for by one job.
  @discardableResult
  public func enqueueDue(_ schedules: [JobSchedule], at now: Date = Date()) throws -> [QueuedJob] {
    let time = Timestamp.text(now)
    let known = try database.read { session in
      var known: [String: String] = [:]
      try session.forEach("SELECT name, next_due FROM job_schedule") {
        known[$0.text(0)] = $0.text(1)
      }
      return known
    }
    let pending = schedules.filter { known[$0.name].map { $0 <= time } ?? true }
    return try pending.compactMap { schedule in
      try database.write { try $0.enqueueDue(schedule, seen: known[schedule.name], at: now) }
    }
  }
}

extension SQLSession {
  fileprivate func enqueueDue(
    _ schedule: JobSchedule, seen due: String?, at now: Date
  ) throws -> QueuedJob? {
    let next = SQLValue.text(Timestamp.text(schedule.rhythm.next(after: now)))
    guard let due else {
      try run(
        """
        INSERT INTO job_schedule (name, next_due) VALUES (?, ?) ON CONFLICT (name) DO NOTHING
        """, [.text(schedule.name), next])
      return nil
    }
    try run(
      "UPDATE job_schedule SET next_due = ? WHERE name = ? AND next_due = ?",
      [next, .text(schedule.name), .text(due)])
    return changedRows == 1 ? try enqueue(schedule.request, at: now) : nil
  }
}
