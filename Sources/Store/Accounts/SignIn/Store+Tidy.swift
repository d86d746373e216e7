import Database
import Foundation

extension Store {
  /// Forgets sessions and one-time links that are over, and counts of failed attempts that no
  /// longer lock anybody out.
  ///
  /// - Returns: how many were forgotten.
  @discardableResult
  public func tidySignIns(at now: Date = Date()) throws -> Int {
    let time = SQLValue.text(Timestamp.text(now))
    let week = SQLValue.text(Timestamp.text(now.addingTimeInterval(-7 * 86_400)))
    return try database.write { session in
      try [
        ("DELETE FROM session WHERE expires <= ?", [time]),
        ("DELETE FROM one_time_token WHERE expires <= ?", [time]),
        (
          """
          DELETE FROM throttle
          WHERE last_attempt < ? AND (locked_until IS NULL OR locked_until <= ?)
          """, [week, time]
        ),
      ].reduce(0) { sum, step in
        try session.run(step.0, step.1)
        return sum + session.changedRows
      }
    }
  }
}
