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
  private let frequencies = Mutex(SearchFrequencies())
  private var table: String { name + "_text" }

  /// The index of a database that has only one.
  public static let usualName = "search"

  /// At most so many matches are put into order by score for one answer: fifty pages of twenty.
  public static let rankedMost = 1_000

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

  /// The documents that have all words of `query` and that the caller's filters admit, best first.
  /// Where none has all, those that have some of them; words that more than a tenth of all documents
  /// have do not count for that.
  ///
  /// Scoring costs about a microsecond a match; at most `rankedMost` are scored, see ``SearchVisit``.
  ///
  /// - Parameter admits: asked once for every document that matches, the newest (highest number)
  ///   first, so that a caller can count what each further choice would give.
  public func matches(
    _ query: SearchQuery, in session: SQLSession,
    admits: @escaping (SearchKey) -> Bool = { _ in true }
  ) throws -> SearchMatches {
    var matches = SearchMatches()
    guard !query.isEmpty else { return matches }
    let documents = try session.count("SELECT count(*) FROM \(table)_docsize")
    let terms = try query.parts.compactMap {
      try term(for: $0, &matches, documents: documents, in: session)
    }
    guard !terms.isEmpty else { return matches }
    func visit(_ terms: [SearchTerm], _ rule: SearchVisit.Rule) throws {
      let visit = SearchVisit(terms, rule, of: documents, admits: admits)
      try visit.go(through: table, in: session)
      (matches.keys, matches.matched) = (visit.ranked, visit.matched)
    }
    if matches.unknown.isEmpty { try visit(terms, .all) }
    if matches.matched == 0, terms.count > 1 || !matches.unknown.isEmpty {
      try visit(SearchTerm.telling(terms, of: documents), .any)
      matches.hasOnlySomeWords = matches.matched > 0
    }
    return matches
  }

  /// What a part of a query is looked for as; nil where nothing has it and nothing resembles it.
  private func term(
    for part: SearchQuery.Part, _ matches: inout SearchMatches, documents: Int,
    in session: SQLSession
  ) throws -> SearchTerm? {
    func term(_ words: [String]) throws -> SearchTerm {
      SearchTerm(
        phrases: try words.map {
          .init(words: $0, holding: try frequency(of: $0, documents: documents, in: session))
        })
    }
    guard case .word(let word) = part else {
      if case .phrase(let words) = part { return try term([words]) }
      return nil
    }
    if try isKnown(word, in: session) {
      return try term([word] + (try family(of: word, in: session)))
    }
    let (begun, near) = try vocabulary.withLock { vocabulary in
      try update(&vocabulary, in: session)
      let begun = vocabulary.words(beginning: word)
      return (begun, begun.isEmpty ? vocabulary.nearest(to: word) : [])
    }
    let finished = try begun.filter { try isKnown($0, in: session) }
    if !finished.isEmpty { return try term(finished) }
    let mended = try near.filter { try isKnown($0, in: session) }
    guard let best = try term(mended).mostFrequent else {
      matches.unknown.append(word)
      return nil
    }
    matches.corrections.append(.init(typed: word, used: best.words))
    return SearchTerm(phrases: [best])
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

  private func isKnown(_ word: String, in session: SQLSession) throws -> Bool {
    try session.first(
      "SELECT 1 FROM \(table) WHERE \(table) MATCH ? LIMIT 1", [.text("\"\(word)\"")]
    ) { _ in true } ?? false
  }

  private func frequency(of words: String, documents: Int, in session: SQLSession) throws -> Int {
    if let known = frequencies.withLock({ $0.count(of: words, documents: documents) }) {
      return known
    }
    let count = try session.count(
      "SELECT count(*) FROM \(table) WHERE \(table) MATCH ?", [.text("\"\(words)\"")])
    frequencies.withLock { $0.note(count, of: words, documents: documents) }
    return count
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
