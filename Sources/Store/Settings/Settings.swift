import Database

/// Named settings and counters kept in the database.
enum Settings {
  static func text(_ name: String, in session: SQLSession) throws -> String? {
    try session.first("SELECT value FROM setting WHERE name = ?", [.text(name)]) { $0.text(0) }
  }

  static func integer(_ name: String, in session: SQLSession) throws -> Int? {
    try text(name, in: session).flatMap { Int($0) }
  }

  static func set(_ name: String, to value: String, in session: SQLSession) throws {
    try session.run(
      """
      INSERT INTO setting (name, value) VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [.text(name), .text(value)])
  }

  /// Adds one to a counter.
  static func raise(_ name: String, in session: SQLSession) throws {
    try set(name, to: String((try integer(name, in: session) ?? 0) + 1), in: session)
  }
}
