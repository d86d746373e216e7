import Sector

extension Store {
  /// The published comparator lists of one council, by method.
  public func comparators(of authority: AuthorityCode) throws -> [ComparatorSet] {
    try database.read { session in
      let methods = try session.all(
        "SELECT DISTINCT method FROM comparator WHERE authority = ? ORDER BY method",
        [.text(authority.rawValue)]
      ) { $0.text(0) }
      return try methods.compactMap { try session.comparators(method: $0, authority: authority) }
    }
  }

  /// Every comparator list held, by method and council.
  public func comparators() throws -> [ComparatorSet] {
    try database.read { session in
      let pairs = try session.all(
        "SELECT DISTINCT method, authority FROM comparator ORDER BY method, authority"
      ) { ($0.text(0), AuthorityCode($0.text(1))) }
      return try pairs.compactMap { try session.comparators(method: $0.0, authority: $0.1) }
    }
  }

  /// The deflators held, by series and year.
  public func deflators() throws -> [Deflator] {
    try database.read { try $0.deflators() }
  }

  /// The text of every lens in its newest version, by id.
  public func lensTexts() throws -> [(id: String, version: Int, text: String)] {
    try database.read { session in
      try session.all(
        """
        SELECT id, version, text FROM lens AS l
        WHERE version = (SELECT max(version) FROM lens WHERE id = l.id) ORDER BY id
        """
      ) { ($0.text(0), $0.int(1), $0.text(2)) }
    }
  }
}
