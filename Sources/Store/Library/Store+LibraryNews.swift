import Accounts
import Database
import Library

extension Store {
  /// Keeps what is new in saved searches for the digests of those who saved them: resources shown for
  /// the first time since the search was saved or last told of.
  ///
  /// - Returns: how many searches had something new.
  @discardableResult
  public func tellOfNewResources(at time: String = Timestamp.now()) throws -> Int {
    let newest = try database.read { try $0.newestShown() }
    let due = try database.read { session in
      try session.all(
        """
        SELECT id FROM saved_search WHERE is_in_digest = 1 AND removed IS NULL AND told < ?
        ORDER BY account, name
        """,
        [.integer(newest)]
      ) { $0.text(0) }
    }
    return try due.count { id in
      try database.write { session in
        guard let search = try session.toldSearch(id) else { return false }
        try session.run(
          "UPDATE saved_search SET told = ? WHERE id = ?", [.integer(newest), .text(id)])
        let new = try newResources(fitting: search.filter, since: search.told, in: session)
        try session.tell(search, of: new, at: time)
        return !new.isEmpty
      }
    }
  }

  /// What `filter` finds among the resources first shown after `told`, best or newest first.
  private func newResources(
    fitting filter: LibraryFilter, since told: Int64, in session: SQLSession
  ) throws -> [Resource] {
    let fresh = try session.integers(
      "SELECT number FROM resource WHERE shown > ? AND state = 'accepted' ORDER BY number DESC",
      [.integer(told)]
    ).map { Int($0) }
    guard !fresh.isEmpty else { return [] }
    var sieve = try libraryShelf(in: session).sieve(filter)
    let query = SearchQuery(filter.text)
    if query.isEmpty {
      return try items(fresh.filter { sieve.admits($0) }, in: session).map(\.resource)
    }
    let allowed = Set(fresh)
    let matches = try library.search.matches(query, in: session) {
      $0.kind == .resource && allowed.contains($0.number) && sieve.admits($0.number)
    }
    // Where nothing has all the words, nothing is what was asked for.
    guard !matches.hasOnlySomeWords else { return [] }
    return try items(matches.keys.map(\.number), in: session).map(\.resource)
  }
}

/// A saved search as the one who tells of it needs it.
private struct ToldSearch {
  var id: String
  var account: String
  var name: String
  var filter: LibraryFilter
  var told: Int64

  /// More than this in one digest are counted and not listed.
  static let mostListed = 20
}

extension SQLSession {
  fileprivate func toldSearch(_ id: String) throws -> ToldSearch? {
    try first(
      """
      SELECT account, name, query, told FROM saved_search
      WHERE id = ? AND is_in_digest = 1 AND removed IS NULL
      """, [.text(id)]
    ) { row in
      ToldSearch(
        id: id, account: row.text(0), name: row.text(1), filter: LibraryFilter(stored: row.text(2)),
        told: row.int64(3))
    }
  }

  fileprivate func tell(_ search: ToldSearch, of new: [Resource], at time: String) throws {
    guard let person = try account(id: search.account), person.isActive else { return }
    let many = "# new resources in your search “\(search.name)”"
    if new.count > ToldSearch.mostListed {
      return try addDigestItem(
        account: search.account, topic: "Library",
        title: many.replacing("#", with: String(new.count), maxReplacements: 1),
        text: "They are listed with your saved searches.", link: "/library/mine", at: time)
    }
    for resource in new {
      try addDigestItem(
        account: search.account, topic: "Library",
        title: "New in your search “\(search.name)”: \(resource.title)", titleOfMany: many,
        text: resource.notice, link: "/library/\(resource.id)", groupKey: "search:\(search.id)",
        at: time)
    }
  }
}

extension Resource {
  /// What a message says of it, so that nobody must sign in to know whether it matters.
  fileprivate var notice: String {
    let source = [publisher, year.map { String($0) }].compactMap(\.self).joined(separator: ", ")
    return ["\(title) (\(source)).", String(summary.prefix(600))].joined(separator: " ")
  }
}
