import Dialogue

/// Names with an `@` that call nobody, since nobody who takes part is called so: whoever wrote them
/// would wait for an answer in vain.
struct UnknownNames: Sendable, Hashable {
  /// With the `@`, each once, in order.
  let names: [String]

  /// So many are told; a text may have any number.
  static let most = 3
  /// Words of one name.
  private static let mostWords = 3
  private static let longest = 60

  static let none = UnknownNames(names: [])

  private init(names: [String]) { self.names = names }

  /// - Parameter people: those who can be called.
  init(in text: String, people: [Mention]) {
    let known = people.map { $0.name.lowercased() }
    var names: [String] = []
    for stretch in Self.plainStretches(of: Markdown(text, people: people).blocks) {
      for name in Self.names(in: stretch[...], but: known) where !names.contains(name) {
        names.append(name)
      }
    }
    self.names = names
  }

  /// "Nobody who takes part here is called @Lea Lead."; nil where every name calls somebody.
  var words: String? {
    guard !names.isEmpty else { return nil }
    var shown = names.prefix(Self.most).map { "\u{201C}\($0)\u{201D}" }
    if names.count > Self.most { shown.append("\(names.count - Self.most) more") }
    let list =
      shown.count > 1
      ? shown.dropLast().joined(separator: ", ") + " or " + shown[shown.count - 1] : shown[0]
    return "Nobody who takes part here is called \(list), so that calls nobody."
  }

  /// The words that are nobody's name, code or link.
  private static func plainStretches(of blocks: [MarkdownBlock]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let content): words(of: content)
      case .codeBlock: []
      case .list(let list): list.items.flatMap { plainStretches(of: $0) }
      case .quote(let blocks): plainStretches(of: blocks)
      }
    }
  }

  private static func words(of content: [MarkdownInline]) -> [String] {
    // Neighbouring words may come in several parts, of which a name may have two.
    var stretches = [""]
    for inline in content {
      switch inline {
      case .text(let text): stretches[stretches.count - 1] += text
      case .emphasis(let inner), .strong(let inner): stretches += words(of: inner) + [""]
      case .code, .link, .mention, .lineBreak: stretches.append("")
      }
    }
    return stretches
  }

  /// Every `@` that no letter stands before, with the word after it and the words with a capital
  /// that follow; not those of `known`, of whom a text calls ten and the others are no strangers.
  private static func names(in text: Substring, but known: [String]) -> [String] {
    var names: [String] = []
    var rest = text
    var before: Character?
    while let at = rest.firstIndex(of: "@") {
      if at > rest.startIndex { before = rest[rest.index(before: at)] }
      let isInWord = before.map { $0.isLetter || $0.isNumber } ?? false
      rest = rest[rest.index(after: at)...]
      before = "@"
      guard !isInWord, rest.first?.isLetter == true,
        !known.contains(where: { isHead($0, of: rest) })
      else { continue }
      let words = rest.prefix(longest).split(
        separator: " ", maxSplits: mostWords, omittingEmptySubsequences: false)
      var name: [Substring] = []
      for word in words.prefix(mostWords) {
        let letters = word.prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "\u{2019}" }
        guard let first = letters.first, name.isEmpty || first.isUppercase else { break }
        name.append(letters)
        if letters.count < word.count { break }
      }
      names.append("@" + name.joined(separator: " "))
    }
    return names
  }

  /// Whether the text begins with the whole name.
  private static func isHead(_ name: String, of text: Substring) -> Bool {
    guard text.prefix(name.count).lowercased() == name else { return false }
    return text.dropFirst(name.count).first.map { $0.isLetter || $0.isNumber } != true
  }
}
