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
}
