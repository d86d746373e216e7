import Accounts
import Database
import Library

extension Store {
  /// A list of resources that a person put together.
  public struct ResourceCollection: Sendable, Hashable, Identifiable {
    public var id: String
    public var owner: String
    public var title: String
    public var about: String
    /// True where everybody may read it.
    public var isPublic: Bool
    public var updated: String
    /// How many of its resources are shown.
    public var count: Int
  }

  /// One person's collections, by title.
  public func collections(of account: String) throws -> [ResourceCollection] {
    try collections(where: "account = ?", [.text(account)])
  }

  /// Collections that everybody may read and that have this resource.
  public func publicCollections(with id: String) throws -> [ResourceCollection] {
    try collections(
      where: """
        is_public = 1 AND id IN (SELECT collection FROM collection_item
          JOIN resource ON resource.number = collection_item.resource WHERE resource.id = ?)
        """, [.text(id)])
  }

  /// Every collection that everybody may read, by title.
  public func publicCollections() throws -> [ResourceCollection] {
    try collections(where: "is_public = 1", [])
  }

  /// A collection with its resources that are shown, in its own order; nil where there is none.
  public func collection(_ id: String) throws -> (
    collection: ResourceCollection, items: [LibraryItem]
  )? {
    guard let collection = try collections(where: "id = ?", [.text(id)]).first else { return nil }
    let items = try database.read { session in
      let numbers = try session.all(
        """
        SELECT resource FROM collection_item JOIN resource ON number = resource
        WHERE collection = ? AND state = 'accepted' ORDER BY place
        """, [.text(id)]
      ) { $0.int(0) }
      return try self.items(numbers, in: session)
    }
    return (collection, items)
  }

  /// Begins a collection and answers its id.
  public func makeCollection(
    _ title: String, about: String, isPublic: Bool, by account: String, from origin: String
  ) throws -> String {
    let title = String(ResourceText.trimmed(title).prefix(100))
    guard !title.isEmpty else { throw LibraryError.nameMissing }
    return try database.write { session in
      let count = try session.count(
        "SELECT count(*) FROM collection WHERE account = ? AND removed IS NULL", [.text(account)])
      guard count < Self.mostKept else { throw LibraryError.tooMany(Self.mostKept) }
      let (id, now) = (Identifier.make(), Timestamp.now())
      try session.run(
        """
        INSERT INTO collection (id, account, title, about, is_public, created, updated)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(id), .text(account), .text(title), .text(String(about.prefix(1_000))),
          .flag(isPublic), .text(now), .text(now),
        ])
      try session.recordCollection("collection.make", id, by: account, from: origin)
      if isPublic { try session.raiseContentVersion() }
      return id
    }
  }

  /// Changes a collection's title, words and whether everybody may read it; nil changes nothing of
  /// somebody else's.
  public func editCollection(
    _ id: String, title: String, about: String, isPublic: Bool, by account: String,
    from origin: String
  ) throws {
    let title = String(ResourceText.trimmed(title).prefix(100))
    guard !title.isEmpty else { throw LibraryError.nameMissing }
    try changeCollection(id, "collection.edit", by: account, from: origin) { session in
      try session.run(
        "UPDATE collection SET title = ?, about = ?, is_public = ?, updated = ? WHERE id = ?",
        [
          .text(title), .text(String(about.prefix(1_000))), .flag(isPublic),
          .text(Timestamp.now()), .text(id),
        ])
    }
  }

  /// Adds a resource at the end of a collection; twice changes nothing.
  public func collect(
    _ resource: String, into id: String, by account: String, from origin: String
  ) throws {
    try changeCollection(id, "collection.add", by: account, from: origin) { session in
      guard let item = try session.libraryItem(resource) else {
        throw LibraryError.notFound(id: resource)
      }
      try session.run(
        """
        INSERT INTO collection_item (collection, resource, place)
        SELECT ?, ?, coalesce(max(place), 0) + 1 FROM collection_item WHERE collection = ?
        ON CONFLICT (collection, resource) DO NOTHING
        """, [.text(id), .integer(Int64(item.number)), .text(id)])
    }
  }

  /// Takes a resource out of a collection.
  public func uncollect(
    _ resource: String, from id: String, by account: String, from origin: String
  ) throws {
    try changeCollection(id, "collection.take", by: account, from: origin) { session in
      try session.run(
        """
        DELETE FROM collection_item WHERE collection = ?
          AND resource = (SELECT number FROM resource WHERE id = ?)
        """, [.text(id), .text(resource)])
    }
  }

  /// Removes a collection, or brings it back; its resources stay in the library.
  public func setCollection(
    _ id: String, isRemoved: Bool, by account: String, from origin: String,
    at time: String = Timestamp.now()
  ) throws {
    try changeCollection(
      id, isRemoved ? "collection.remove" : "collection.restore", isRemoved: !isRemoved,
      by: account, from: origin
    ) { session in
      try session.run(
        "UPDATE collection SET removed = ? WHERE id = ?",
        [.text(optional: isRemoved ? time : nil), .text(id)])
    }
  }

  private func collections(where condition: String, _ arguments: [SQLValue]) throws
    -> [ResourceCollection]
  {
    try database.read { session in
      try session.all(
        """
        SELECT id, account, title, about, is_public, updated,
          (SELECT count(*) FROM collection_item JOIN resource ON number = resource
           WHERE collection = collection.id AND state = 'accepted')
        FROM collection WHERE removed IS NULL AND \(condition) ORDER BY title, id
        """, arguments
      ) { row in
        ResourceCollection(
          id: row.text(0), owner: row.text(1), title: row.text(2), about: row.text(3),
          isPublic: row.flag(4), updated: row.text(5), count: row.int(6))
      }
    }
  }

  /// Changes a collection of this person's; somebody else's looks as if it were not there.
  private func changeCollection(
    _ id: String, _ action: String, isRemoved: Bool = false, by account: String,
    from origin: String, _ change: (SQLSession) throws -> Void
  ) throws {
    try database.write { session in
      let isOwn = try session.count(
        "SELECT count(*) FROM collection WHERE id = ? AND account = ? AND (removed IS NULL) = ?",
        [.text(id), .text(account), .flag(!isRemoved)])
      guard isOwn > 0 else { throw LibraryError.notFound(id: id) }
      try change(session)
      try session.recordCollection(action, id, by: account, from: origin)
      try session.raiseContentVersion()
    }
  }
}

extension SQLSession {
  fileprivate func recordCollection(
    _ action: String, _ id: String, by account: String, from origin: String
  ) throws {
    try record(
      AuditEvent(
        by: .account(id: account), action, .init("collection", id), scope: .sector, from: origin))
  }
}
