/// New entries of a list for feed readers (Atom, RFC 4287).
public struct AtomFeed: Sendable {
  /// One entry.
  public struct Entry: Sendable {
    public var id: String
    public var title: String
    public var address: String
    /// UTC, ISO 8601.
    public var updated: String
    public var author: String
    public var summary: String
    public var categories: [String]

    public init(
      id: String, title: String, address: String, updated: String, author: String,
      summary: String, categories: [String] = []
    ) {
      self.id = id
      self.title = title
      self.address = address
      self.updated = updated
      self.author = author
      self.summary = summary
      self.categories = categories
    }
  }

  public var title: String
  /// The feed's own permanent address, which is also its id.
  public var address: String
  /// The page that shows the same list.
  public var page: String
  /// Newest first.
  public var entries: [Entry]

  public init(title: String, address: String, page: String, entries: [Entry]) {
    self.title = title
    self.address = address
    self.page = page
    self.entries = entries
  }

  /// The feed as XML. `updated` is the newest entry's, so the same list gives the same bytes.
  public var xml: String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en-GB\">",
      "<id>\(Self.escaped(address))</id>",
      "<title>\(Self.escaped(title))</title>",
      "<updated>\(Self.escaped(entries.map(\.updated).max() ?? "1970-01-01T00:00:00Z"))</updated>",
      "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(Self.escaped(address))\"/>",
      "<link rel=\"alternate\" type=\"text/html\" href=\"\(Self.escaped(page))\"/>",
    ]
    for entry in entries { lines += Self.lines(of: entry) }
    return (lines + ["</feed>"]).joined(separator: "\n") + "\n"
  }

  private static func lines(of entry: Entry) -> [String] {
    [
      "<entry>",
      "<id>\(escaped(entry.id))</id>",
      "<title>\(escaped(entry.title))</title>",
      "<updated>\(escaped(entry.updated))</updated>",
      "<link rel=\"alternate\" href=\"\(escaped(entry.address))\"/>",
      "<author><name>\(escaped(entry.author.isEmpty ? "Unknown" : entry.author))</name></author>",
      "<summary>\(escaped(entry.summary))</summary>",
    ] + entry.categories.map { "<category term=\"\(escaped($0))\"/>" } + ["</entry>"]
  }

  /// Text for XML 1.0: marked characters as entities, characters that XML forbids left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
