import Accounts
import Database
import Library

extension Store {
  /// Notes whether a resource helped one person; nil takes the answer back.
  public func setFeedback(
    on id: String, helped: Bool?, by account: String, from origin: String
  ) throws {
    try database.write { session in
      guard let item = try session.libraryItem(id), item.state == .accepted else {
        throw LibraryError.notFound(id: id)
      }
      let key: [SQLValue] = [.integer(Int64(item.number)), .text(account)]
      if let helped {
        try session.run(
          """
          INSERT INTO resource_feedback (resource, account, helped, given) VALUES (?, ?, ?, ?)
          ON CONFLICT (resource, account) DO UPDATE SET helped = excluded.helped,
            given = excluded.given
          """, key + [.flag(helped), .text(Timestamp.now())])
      } else {
        try session.run("DELETE FROM resource_feedback WHERE resource = ? AND account = ?", key)
      }
      try session.recordLibrary(
        "resource.feedback", id, by: .account(id: account), from: origin,
        details: ["helped": helped.map { $0 ? "yes" : "no" } ?? "taken back"])
      try session.raiseContentVersion()
    }
  }

  /// What one person said of a resource; nil where nothing.
  public func feedback(on id: String, by account: String) throws -> Bool? {
    try database.read { session in
      try session.first(
        """
        SELECT helped FROM resource_feedback JOIN resource ON number = resource
        WHERE id = ? AND account = ?
        """, [.text(id), .text(account)]
      ) { $0.flag(0) }
    }
  }

  /// The most searches and the most collections that one person can keep.
  public static let mostKept = 200

  /// A search that a person saved.
  public struct SavedSearch: Sendable, Hashable, Identifiable {
    public var id: String
    public var name: String
    public var filter: LibraryFilter
  }

  /// One person's saved searches, by name.
  public func savedSearches(of account: String) throws -> [SavedSearch] {
    try database.read { session in
      try session.all(
        "SELECT id, name, query FROM saved_search WHERE account = ? ORDER BY name, id",
        [.text(account)]
      ) { row in
        SavedSearch(
          id: row.text(0), name: row.text(1), filter: LibraryFilter(stored: row.text(2)))
      }
    }
  }

  /// Saves a search under a name; the same name again replaces it.
  public func saveSearch(
    _ filter: LibraryFilter, as name: String, by account: String, from origin: String
  ) throws {
    let name = String(ResourceText.trimmed(name).prefix(100))
    guard !name.isEmpty else { throw LibraryError.nameMissing }
    try database.write { session in
      try session.run(
        "DELETE FROM saved_search WHERE account = ? AND name = ?", [.text(account), .text(name)])
      let count = try session.count(
        "SELECT count(*) FROM saved_search WHERE account = ?", [.text(account)])
      guard count < Self.mostKept else { throw LibraryError.tooMany(Self.mostKept) }
      let id = Identifier.make()
      try session.run(
        "INSERT INTO saved_search (id, account, name, query, created) VALUES (?, ?, ?, ?, ?)",
        [
          .text(id), .text(account), .text(name), .text(filter.stored), .text(Timestamp.now()),
        ])
      try session.record(
        AuditEvent(
          by: .account(id: account), "saved-search.save", .init("saved-search", id),
          scope: .sector, from: origin))
    }
  }

  /// Removes a saved search of this person.
  public func removeSavedSearch(_ id: String, by account: String, from origin: String) throws {
    try database.write { session in
      try session.run(
        "DELETE FROM saved_search WHERE id = ? AND account = ?", [.text(id), .text(account)])
      guard session.changedRows > 0 else { return }
      try session.record(
        AuditEvent(
          by: .account(id: account), "saved-search.remove", .init("saved-search", id),
          scope: .sector, from: origin))
    }
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
