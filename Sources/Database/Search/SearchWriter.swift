/// Puts documents into the index and takes them out, within one transaction of its caller.
public final class SearchWriter {
  private let session: SQLSession
  private let table: String
  private let remove: SQLStatement
  private let insert: SQLStatement
  private let addWord: SQLStatement
  private var met: Set<String> = []

  /// - Parameter name: the index that is written to.
  public init(in session: SQLSession, of name: String = SearchIndex.usualName) throws {
    self.session = session
    table = name + "_text"
    remove = try session.prepare("DELETE FROM \(table) WHERE rowid = ?")
    insert = try session.prepare(
      "INSERT INTO \(table) (rowid, title, labels, body) VALUES (?, ?, ?, ?)")
    addWord = try session.prepare(
      "INSERT INTO \(name)_word (word) VALUES (?) ON CONFLICT (word) DO NOTHING")
  }

  /// Adds the document, or replaces what is held under its key.
  public func put(_ document: SearchDocument, isNew: Bool = false) throws {
    if !isNew { try take(document.key) }
    insert.bind(document.key.stored, at: 1)
    insert.bind(document.title, at: 2)
    insert.bind(document.labels, at: 3)
    let joined = SearchWords.joined(in: document.title + " " + document.body)
    let body = ([document.body] + joined).joined(separator: " ")
    insert.bind(body, at: 4)
    try insert.run()
    for text in [document.title, document.labels, body] {
      for word in SearchWords.of(text) where met.insert(word).inserted {
        guard SearchVocabulary.lengths.contains(word.utf8.count),
          !word.utf8.contains(where: { (0x30...0x39).contains($0) })
        else { continue }
        addWord.bind(word, at: 1)
        try addWord.run()
      }
    }
  }

  /// Takes a document out. Its words stay known; they correct nothing while no document has them.
  public func take(_ key: SearchKey) throws {
    remove.bind(Int64?(key.stored), at: 1)
    try remove.run()
  }

  /// Brings the index into its quickest form after many changes at once.
  public func tidy() throws {
    try session.run("INSERT INTO \(table) (\(table)) VALUES ('optimize')")
  }
}
