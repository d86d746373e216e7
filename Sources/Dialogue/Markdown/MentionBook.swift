/// Finds the people whom a text speaks to.
struct MentionBook: Sendable {
  /// In one text; more are read as plain words, so that nobody calls a whole sector together.
  static let most = 10

  /// By the first word of their name, the longest name first.
  private let people: [String: [(words: String, mention: Mention)]]

  /// A book of people; of two who bear the same name the first counts.
  init(_ people: [Mention]) {
    var book: [String: [(words: String, mention: Mention)]] = [:]
    for mention in people {
      let words = mention.name.lowercased()
      let first = Self.firstWord(of: words[...])
      guard !first.isEmpty, book[first]?.contains(where: { $0.words == words }) != true else {
        continue
      }
      book[first, default: []].append((words, mention))
    }
    self.people = book.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The person whose name `text` begins with, and what follows the name.
  func mention(atHeadOf text: Substring) -> (mention: Mention, rest: Substring)? {
    guard !people.isEmpty else { return nil }
    let head = text.prefix(150).lowercased()
    for (words, mention) in people[Self.firstWord(of: head[...])] ?? [] where head.hasPrefix(words)
    {
      let rest = text.dropFirst(words.count)
      if rest.first.map({ $0.isLetter || $0.isNumber }) != true { return (mention, rest) }
    }
    return nil
  }

  private static func firstWord(of text: Substring) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber })
  }
}
