import Database
import Foundation

extension Store {
  /// True where the database answers.
  public func isReachable() throws -> Bool {
    try database.read { try $0.count("SELECT 1") } == 1
  }

  /// True where the database has the layout that this program works with.
  public func isLayoutCurrent() throws -> Bool {
    try database.schemaVersion() == Self.migrations.last?.number
  }

  /// True where a job has been due for `patience` seconds and nobody works on any: the workers are
  /// gone.
  public func isQueueStuck(patience: Double = 300, at now: Date = Date()) throws -> Bool {
    try database.read { database in
      let overdue = try database.count(
        "SELECT COUNT(*) FROM job WHERE state = 'waiting' AND due < ?",
        [.text(Timestamp.text(now - patience))])
      guard overdue > 0 else { return false }
      return try database.count(
        "SELECT COUNT(*) FROM job WHERE state = 'running' AND lease_until > ?",
        [.text(Timestamp.text(now))]) == 0
    }
  }

  /// Open sessions of people who are signed in.
  public func openSessionCount(at now: Date = Date()) throws -> Int {
    try database.read {
      try $0.count(
        "SELECT COUNT(*) FROM session WHERE is_pending = 0 AND expires > ?",
        [.text(Timestamp.text(now))])
    }
  }

  /// The newest moment that anything was written down for, to compare with the clock.
  public func newestMoment() throws -> String? {
    try database.read {
      try $0.first("SELECT time FROM audit_entry ORDER BY number DESC LIMIT 1") { $0.text(0) }
    }
  }
}
