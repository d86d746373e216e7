import Accounts
import Database
import Foundation

extension Store {
  /// Most attempts held at once; beyond, the oldest are forgotten, so that nobody can fill the disk.
  static let mostSignOnAttempts = 5_000

  /// Keeps a sign-in until it comes back.
  ///
  /// - Parameter lifetime: seconds after which it is forgotten.
  public func keep(_ attempt: SignOnAttempt, lifetime: TimeInterval) throws {
    try database.write { database in
      try database.run(
        "DELETE FROM sign_on_attempt WHERE expires <= ?", [.text(Timestamp.text(attempt.started))])
      try database.run(
        """
        INSERT INTO sign_on_attempt
          (state_hash, provider, nonce, verifier, callback, browser, next, started, expires)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(OneTimeToken.hash(of: attempt.state)), .text(attempt.provider),
          .text(attempt.nonce), .text(attempt.verifier), .text(attempt.callback),
          .text(attempt.browser), .text(attempt.next), .text(Timestamp.text(attempt.started)),
          .text(Timestamp.text(attempt.started + lifetime)),
        ])
      try database.run(
        """
        DELETE FROM sign_on_attempt WHERE started < (
          SELECT started FROM sign_on_attempt ORDER BY started DESC LIMIT 1 OFFSET ?)
        """, [.integer(Int64(Self.mostSignOnAttempts))])
    }
  }

  /// The sign-in that a state belongs to, which is used up; nil where there is none, where it is too
  /// old, or where another browser began it.
  public func takeSignOnAttempt(
    state: String, browser: String, at date: Date = Date()
  ) throws -> SignOnAttempt? {
    try database.write { database in
      let hash = OneTimeToken.hash(of: state)
      let found = try database.first(
        """
        SELECT provider, nonce, verifier, callback, browser, next, started FROM sign_on_attempt
        WHERE state_hash = ? AND browser = ? AND expires > ?
        """, [.text(hash), .text(browser), .text(Timestamp.text(date))]
      ) { row in
        SignOnAttempt(
          provider: row.text(0), state: state, nonce: row.text(1), verifier: row.text(2),
          callback: row.text(3), browser: row.text(4), next: row.text(5),
          started: Timestamp.date(row.text(6)) ?? date)
      }
      guard let found else { return nil }
      try database.run("DELETE FROM sign_on_attempt WHERE state_hash = ?", [.text(hash)])
      return found
    }
  }
}
