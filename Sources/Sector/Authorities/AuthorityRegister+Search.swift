extension AuthorityRegister {
  /// Councils that a person may mean by what was typed so far: names that start so first, then
  /// names with a word that starts so, then names within one typing slip of it.
  public func search(_ text: String, limit: Int = 20) -> [Authority] {
    let query = AuthorityName.words(text).joined(separator: " ")
    guard !query.isEmpty else { return [] }
    let ranked = authorities.compactMap { authority in
      Self.relevance(of: authority, to: query).map { (rank: $0, authority: authority) }
    }
    return ranked.sorted {
      ($0.rank, $0.authority.isCurrent ? 0 : 1, $0.authority.name)
        < ($1.rank, $1.authority.isCurrent ? 0 : 1, $1.authority.name)
    }.prefix(limit).map(\.authority)
  }

  /// Lower is better; nil where the council does not fit.
  private static func relevance(of authority: Authority, to query: String) -> Int? {
    let name = AuthorityName.words(authority.name).joined(separator: " ")
    let official = AuthorityName.words(authority.officialName).joined(separator: " ")
    if name == query || official == query { return 0 }
    if authority.code.rawValue.lowercased() == query { return 0 }
    if name.hasPrefix(query) { return 1 }
    if (" " + name).contains(" " + query) || (" " + official).contains(" " + query) { return 2 }
    guard query.count >= 4 else { return nil }
    return isNear(Array(name.utf8), Array(query.utf8)) ? 3 : nil
  }

  /// True where `name` begins so within one typing slip, or two for a long query: a letter too
  /// many, too few or wrong, or two neighbours swapped (optimal string alignment distance).
  private static func isNear(_ name: [UInt8], _ query: [UInt8]) -> Bool {
    var before: [Int] = []
    var row = Array(0...query.count)
    var best = row[query.count]
    for (i, letter) in name.enumerated() {
      var next = [i + 1]
      for (j, typed) in query.enumerated() {
        var cost = min(row[j + 1] + 1, next[j] + 1, row[j] + (letter == typed ? 0 : 1))
        if i > 0, j > 0, letter == query[j - 1], name[i - 1] == typed {
          cost = min(cost, before[j - 1] + 1)
        }
        next.append(cost)
      }
      (before, row) = (row, next)
      best = min(best, row[query.count])
    }
    return best <= (query.count >= 8 ? 2 : 1)
  }
}
