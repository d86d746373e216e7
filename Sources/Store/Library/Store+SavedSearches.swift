import Accounts
import Database
import Library

extension Store {
  /// The most searches and the most collections that one person can keep.
  public static let mostKept = 200

  /// A search that a person saved.
  public struct SavedSearch: Sendable, Hashable, Identifiable {
    public var id: String
    public var name: String
    public var filter: LibraryFilter
    /// Whether the person's digest tells what is new in it.
    public var isInDigest: Bool
  }

  /// One person's saved searches, by name.
  public func savedSearches(of account: String) throws -> [SavedSearch] {
    try database.read { session in
      try session.all(
        """
        SELECT id, name, query, is_in_digest FROM saved_search
        WHERE account = ? AND removed IS NULL ORDER BY name, id
        """, [.text(account)]
      ) { row in
        SavedSearch(
          id: row.text(0), name: row.text(1), filter: LibraryFilter(stored: row.text(2)),
          isInDigest: row.flag(3))
      }
    }
  }

  /// Saves a search under a name; the same name again replaces it. Only what comes after is new.
  public func saveSearch(
    _ filter: LibraryFilter, as name: String, by account: String, from origin: String
  ) throws {
    let name = String(ResourceText.trimmed(name).prefix(100))
    guard !name.isEmpty else { throw LibraryError.nameMissing }
    try database.write { session in
      try session.run(
        "DELETE FROM saved_search WHERE account = ? AND name = ?", [.text(account), .text(name)])
      let count = try session.count(
        "SELECT count(*) FROM saved_search WHERE account = ? AND removed IS NULL", [.text(account)])
      guard count < Self.mostKept else { throw LibraryError.tooMany(Self.mostKept) }
      let id = Identifier.make()
      try session.run(
        """
        INSERT INTO saved_search (id, account, name, query, created, told, is_in_digest)
        VALUES (?, ?, ?, ?, ?, ?, 1)
        """,
        [
          .text(id), .text(account), .text(name), .text(filter.stored), .text(Timestamp.now()),
          .integer(try session.newestShown()),
        ])
      try session.recordSearch("save", id, by: account, from: origin)
    }
  }

  /// Has the digest of this person tell what is new in one of their searches, or not; what came
  /// while it did not is not told later.
  public func setSavedSearch(
    _ id: String, isInDigest: Bool, by account: String, from origin: String
  ) throws {
    try database.write { session in
      try session.run(
        """
        UPDATE saved_search SET is_in_digest = ?, told = ?
        WHERE id = ? AND account = ? AND is_in_digest <> ? AND removed IS NULL
        """,
        [
          .flag(isInDigest), .integer(try session.newestShown()), .text(id), .text(account),
          .flag(isInDigest),
        ])
      guard session.changedRows > 0 else { return }
      try session.recordSearch(
        "digest", id, by: account, from: origin, details: ["digest": isInDigest ? "yes" : "no"])
    }
  }

  /// Removes a saved search of this person, or brings it back; what came meanwhile is not told.
  public func setSavedSearch(
    _ id: String, isRemoved: Bool, by account: String, from origin: String,
    at time: String = Timestamp.now()
  ) throws {
    try database.write { session in
      try session.run(
        """
        UPDATE saved_search SET removed = ?, told = ?
        WHERE id = ? AND account = ? AND (removed IS NULL) = ?
        """,
        [
          .text(optional: isRemoved ? time : nil), .integer(try session.newestShown()), .text(id),
          .text(account), .flag(isRemoved),
        ])
      guard session.changedRows > 0 else { return }
      try session.recordSearch(isRemoved ? "remove" : "restore", id, by: account, from: origin)
    }
  }

  /// Deletes searches and collections that their owners removed before `moment`, for good.
  ///
  /// - Returns: how many there were.
  public func purgeRemoved(before moment: String) throws -> Int {
    try database.write { session in
      try session.run(
        """
        DELETE FROM collection_item WHERE collection IN (
          SELECT id FROM collection WHERE removed < ?)
        """, [.text(moment)])
      return try ["saved_search", "collection"].reduce(0) { count, table in
        try session.run("DELETE FROM \(table) WHERE removed < ?", [.text(moment)])
        return count + session.changedRows
      }
    }
  }
}

extension SQLSession {
  fileprivate func recordSearch(
    _ what: String, _ id: String, by account: String, from origin: String,
    details: [String: String] = [:]
  ) throws {
    try record(
      AuditEvent(
        by: .account(id: account), "saved-search.\(what)", .init("saved-search", id),
        scope: .sector, from: origin, details: details))
  }

  /// The place of the resource that was shown last, in the order in which all were first shown.
  func newestShown() throws -> Int64 {
    Int64(try count("SELECT max(shown) FROM resource"))
  }
}

extension LibraryFilter {
  /// Its fields, one a line.
  var stored: String { fields.map { "\($0.name)=\($0.value)" }.joined(separator: "\n") }

  /// Reads what `stored` wrote.
  init(stored: String) {
    var values: [String: [String]] = [:]
    for line in stored.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      values[String(parts[0]), default: []].append(String(parts[1]))
    }
    self.init { values[$0] ?? [] }
  }
}
