import Synchronization

/// Full-text search over things of any kind: the part of the seam behind which another engine's
/// search can stand (docs/decisions/0077-search-behind-the-seam.md).
///
/// Titles, labels and texts are cut into words and English endings taken off; matches are ordered
/// by BM25 (Robertson and Zaragoza 2009) with titles weighing most. A word that nothing has is
/// finished or mended from the words that the index has met. A database can hold several, each with
/// words of its own: what one reader may not know of is neither found nor hinted at by a mended word.
public final class SearchIndex: Sendable {
  /// The name of its tables.
  public let name: String
  private let vocabulary = Mutex(SearchVocabulary())
  private var table: String { name + "_text" }

  /// The index of a database that has only one.
  public static let usualName = "search"

  /// At most so many matches are scored for one answer; see ``rank(_:of:in:)``.
  public static let rankedMost = 2_500

  /// The tables of an index, for the migration of the area that first needs them.
  public static func layout(of name: String = usualName) -> String {
    """
    CREATE VIRTUAL TABLE \(name)_text USING fts5(
      title, labels, body, tokenize = 'porter unicode61 remove_diacritics 2');
    CREATE TABLE \(name)_word (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
    """
  }

  /// - Parameter name: a name of the program's own, never one that was typed.
  public init(_ name: String = usualName) { self.name = name }

  /// Whether nothing was put into it yet.
  public func isEmpty(in session: SQLSession) throws -> Bool {
    try session.first("SELECT 1 FROM \(table) LIMIT 1") { _ in true } == nil
  }

  /// Every document that has all words of `query`, or some of them where none has all.
  public func matches(_ query: SearchQuery, in session: SQLSession) throws -> SearchMatches {
    var matches = SearchMatches()
    guard !query.isEmpty else { return matches }
    let terms = try query.parts.compactMap { try term(for: $0, &matches, in: session) }
    guard !terms.isEmpty else { return matches }
    if matches.unknown.isEmpty {
      matches.expression = terms.joined(separator: " AND ")
      matches.keys = try keys(matching: matches.expression, in: session)
    }
    if matches.keys.isEmpty, terms.count > 1 || !matches.unknown.isEmpty {
      matches.expression = terms.joined(separator: " OR ")
      matches.keys = try keys(matching: matches.expression, in: session)
      matches.hasOnlySomeWords = !matches.keys.isEmpty
    }
    return matches
  }

  /// Puts those of the matches that the caller's filters admit into order, best first.
  ///
  /// Scoring costs about two microseconds a match. Where more than `rankedMost` are admitted, words
  /// so common say little: those that have them in the title are scored, and the others follow,
  /// newest first.
  ///
  /// - Parameter admitted: in the order in which `matches` has them.
  public func rank(
    _ admitted: [SearchKey], of matches: SearchMatches, in session: SQLSession
  ) throws -> [SearchKey] {
    guard admitted.count > Self.rankedMost else {
      return try scored(admitted, of: matches, in: session)
    }
    let titled = SearchKey.common(
      try keys(matching: "{title} : (\(matches.expression))", in: session), admitted)
    let best = try scored(Array(titled.prefix(Self.rankedMost)), of: matches, in: session)
    return best + SearchKey.others(than: best, in: admitted)
  }

  private func scored(
    _ keys: [SearchKey], of matches: SearchMatches, in session: SQLSession
  ) throws -> [SearchKey] {
    guard keys.count > 1 else { return keys }
    var sql = "SELECT rowid FROM \(table) WHERE \(table) MATCH ?"
    var arguments: [SQLValue] = [.text(matches.expression)]
    if keys.count < matches.keys.count {
      // The sign before the name keeps the engine from asking the index once for every key.
      sql += " AND +rowid IN (SELECT value FROM json_each(?))"
      arguments.append(.text("[\(keys.map { String($0.stored) }.joined(separator: ","))]"))
    }
    sql += " ORDER BY bm25(\(table), 5.0, 2.0, 1.0), rowid DESC"
    return try session.all(sql, arguments) { SearchKey(stored: $0.int64(0)) }
  }

  private func keys(matching expression: String, in session: SQLSession) throws -> [SearchKey] {
    let statement = try session.prepare(
      "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC")
    statement.bind(expression, at: 1)
    var keys: [SearchKey] = []
    try statement.eachRow { row in
      if let stored = row.integer(0) { keys.append(SearchKey(stored: stored)) }
    }
    return keys
  }

  /// The part in the engine's terms; nil where nothing has it and nothing resembles it.
  private func term(
    for part: SearchQuery.Part, _ matches: inout SearchMatches, in session: SQLSession
  ) throws -> String? {
    guard case .word(let word) = part else {
      if case .phrase(let words) = part { return "\"\(words)\"" }
      return nil
    }
    if try isKnown(word, in: session) {
      return Self.any(of: [word] + (try family(of: word, in: session)))
    }
    let (begun, near) = try vocabulary.withLock { vocabulary in
      try update(&vocabulary, in: session)
      let begun = vocabulary.words(beginning: word)
      return (begun, begun.isEmpty ? vocabulary.nearest(to: word) : [])
    }
    let alive = try begun.filter { try isKnown($0, in: session) }
    if !alive.isEmpty { return Self.any(of: alive) }
    if let best = try mostFrequent(of: near, in: session) {
      matches.corrections.append(.init(typed: word, used: best))
      return "\"\(best)\""
    }
    matches.unknown.append(word)
    return nil
  }

  /// Other words of one family: "conferencing" for "conference".
  private func family(of word: String, in session: SQLSession) throws -> [String] {
    guard let stem = SearchWords.family(of: word) else { return [] }
    return try vocabulary.withLock { vocabulary in
      try update(&vocabulary, in: session)
      return vocabulary.words(beginning: stem).filter {
        $0 != word && $0.utf8.count <= stem.utf8.count + 3
      }
    }
  }

  private static func any(of words: [String]) -> String {
    let quoted = words.map { "\"\($0)\"" }
    return quoted.count == 1 ? quoted[0] : "(\(quoted.joined(separator: " OR ")))"
  }

  private func isKnown(_ word: String, in session: SQLSession) throws -> Bool {
    try session.first(
      "SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT 1", [.text("\"\(word)\"")]
    ) { _ in true } ?? false
  }

  private func mostFrequent(of words: [String], in session: SQLSession) throws -> String? {
    let counted = try words.map { word in
      (
        try session.count(
          "SELECT count(*) FROM \(table) WHERE \(table) MATCH ?", [.text("\"\(word)\"")]),
        word
      )
    }
    return counted.filter { $0.0 > 0 }.min { ($1.0, $0.1) < ($0.0, $1.1) }?.1
  }

  private func update(_ vocabulary: inout SearchVocabulary, in session: SQLSession) throws {
    try session.forEach(
      "SELECT number, word FROM \(name)_word WHERE number > ? ORDER BY number",
      [.integer(vocabulary.newest)]
    ) { row in
      vocabulary.add(row.text(1), number: row.int64(0))
    }
  }
}
