import CCmark

/// Reads CommonMark with cmark, the reference library, and keeps the parts that we show.
struct MarkdownReader {
  private let people: MentionBook
  private var links = 0
  private var mentions = 0

  static func blocks(of text: String, people: MentionBook) -> [MarkdownBlock] {
    // A byte of value 0 would end nothing here, but belongs on no page.
    var text = text.replacing("\0", with: "\u{FFFD}")
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress,
          let document = cmark_parse_document(start, characters.count, CMARK_OPT_DEFAULT)
        else { return [] }
        defer { cmark_node_free(document) }
        cmark_consolidate_text_nodes(document)
        var reader = MarkdownReader(people: people)
        return reader.blocks(in: document, depth: 0)
      }
    }
  }

  /// Text as it was typed, line by line.
  static func lines(of text: String) -> [MarkdownInline] {
    Array(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { [MarkdownInline.text(String($0))] }.joined(separator: [.lineBreak]))
  }

  private init(people: MentionBook) { self.people = people }

  private mutating func blocks(in parent: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    Self.forEachChild(of: parent) { node in
      if let block = block(node, depth: depth) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock? {
    guard depth < Markdown.deepest else { return Self.flattened(node) }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(in: node, depth: 0))
    case CMARK_NODE_HEADING: return .paragraph([.strong(inlines(in: node, depth: 1))])
    case CMARK_NODE_CODE_BLOCK: return .codeBlock(Self.literal(node))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node, depth: depth + 1))
    case CMARK_NODE_LIST: return .list(list(node, depth: depth + 1))
    case CMARK_NODE_HTML_BLOCK:
      return .paragraph(Self.lines(of: Self.literal(node).trimmingNewlines()))
    default: return nil
    }
  }

  private mutating func list(_ node: OpaquePointer, depth: Int) -> MarkdownList {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    var list = MarkdownList(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, items: [])
    Self.forEachChild(of: node) { list.items.append(blocks(in: $0, depth: depth)) }
    return list
  }

  private mutating func inlines(
    in parent: OpaquePointer, depth: Int, isLink: Bool = false
  ) -> [MarkdownInline] {
    var inlines: [MarkdownInline] = []
    Self.forEachChild(of: parent) { inlines += inline($0, depth: depth, isLink: isLink) }
    return inlines
  }

  private mutating func inline(
    _ node: OpaquePointer, depth: Int, isLink: Bool
  ) -> [MarkdownInline] {
    guard depth < Markdown.deepest else { return [.text(Self.words(of: node))] }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT:
      return isLink ? [.text(Self.literal(node))] : parts(of: Self.literal(node)[...])
    case CMARK_NODE_HTML_INLINE: return [.text(Self.literal(node))]
    case CMARK_NODE_CODE: return [.code(Self.literal(node))]
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: return [.lineBreak]
    case CMARK_NODE_EMPH:
      return [.emphasis(inlines(in: node, depth: depth + 1, isLink: isLink))]
    case CMARK_NODE_STRONG:
      return [.strong(inlines(in: node, depth: depth + 1, isLink: isLink))]
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: return link(node, depth: depth, isLink: isLink)
    default: return []
    }
  }

  /// A picture becomes a link to it: pages show no pictures that others can change or count.
  private mutating func link(
    _ node: OpaquePointer, depth: Int, isLink: Bool
  ) -> [MarkdownInline] {
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    guard !isLink, links < Markdown.mostLinks, let address = LinkAddress(address) else {
      return inlines(in: node, depth: depth + 1, isLink: isLink)
    }
    links += 1
    let words = inlines(in: node, depth: depth + 1, isLink: true)
    return [.link(address, words.isEmpty ? [.text(address.text)] : words)]
  }

  /// Plain words, with the addresses and names in them found.
  private mutating func parts(of text: Substring) -> [MarkdownInline] {
    var parts: [MarkdownInline] = []
    var (rest, plain) = (text, text.startIndex)
    func keepPlain(to end: String.Index) {
      if plain < end { parts.append(.text(String(text[plain..<end]))) }
    }
    while let start = rest.firstIndex(where: { $0 == "@" || $0 == "h" || $0 == "H" }) {
      rest = text[text.index(after: start)...]
      let isInWord =
        start > text.startIndex && text[text.index(before: start)].isPartOfWord
      guard !isInWord else { continue }
      let found: (part: MarkdownInline, rest: Substring)?
      if text[start] == "@" {
        found = mention(at: rest)
      } else {
        found = bareLink(at: text[start...])
      }
      guard let found else { continue }
      keepPlain(to: start)
      parts.append(found.part)
      (rest, plain) = (found.rest, found.rest.startIndex)
    }
    keepPlain(to: text.endIndex)
    return parts
  }

  private mutating func mention(at text: Substring) -> (MarkdownInline, Substring)? {
    guard mentions < MentionBook.most, let found = people.mention(atHeadOf: text) else {
      return nil
    }
    mentions += 1
    return (.mention(found.mention), found.rest)
  }

  private mutating func bareLink(at text: Substring) -> (MarkdownInline, Substring)? {
    guard links < Markdown.mostLinks, let found = LinkAddress.bare(atHeadOf: text) else {
      return nil
    }
    links += 1
    return (.link(found.address, [.text(found.address.text)]), found.rest)
  }

  /// What lies too deep, as words.
  private static func flattened(_ node: OpaquePointer) -> MarkdownBlock? {
    let words = words(of: node)
    return words.isEmpty ? nil : .paragraph([.text(words)])
  }

  /// The words within a node, whatever its depth.
  private static func words(of node: OpaquePointer) -> String {
    guard let walk = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(walk) }
    var words = ""
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return words }
      guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(walk) else { continue }
      switch cmark_node_get_type(inner) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK,
        CMARK_NODE_CODE_BLOCK:
        words += literal(inner)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH:
        if !words.isEmpty { words += " " }
      default: break
      }
    }
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private static func forEachChild(of node: OpaquePointer, _ body: (OpaquePointer) -> Void) {
    var child = cmark_node_first_child(node)
    while let current = child {
      body(current)
      child = cmark_node_next(current)
    }
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}

extension String {
  fileprivate func trimmingNewlines() -> String {
    guard let last = lastIndex(where: { !$0.isNewline }) else { return "" }
    return String(self[...last])
  }
}
