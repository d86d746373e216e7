/// Somebody's text, read: paragraphs, emphasis, lists, quotes, code and links, and nothing else.
///
/// The text is CommonMark as far as docs/reference/markdown.md says. Markup of other kinds, such as
/// HTML, stays text. Whatever is put in, what comes out is a tree of these few parts, of bounded
/// depth, that a page writes with everything escaped.
public struct Markdown: Sendable, Hashable {
  public let blocks: [MarkdownBlock]

  /// Longer texts, in bytes, are shown as they were typed.
  public static let longest = 64 << 10
  /// Quotes and lists within one another; what lies deeper is shown as plain words.
  public static let deepest = 8
  /// Links in one text; what more there are is shown as plain words.
  public static let mostLinks = 100

  /// Reads `text`; never fails.
  ///
  /// - Parameter people: who may be meant by an `@` and a name: the people who take part when a text
  ///   is saved, and those found then whenever it is shown.
  public init(_ text: String, people: [Mention] = []) {
    blocks =
      text.utf8.count > Self.longest
      ? [.paragraph(MarkdownReader.lines(of: text))]
      : MarkdownReader.blocks(of: text, people: MentionBook(people))
  }

  /// The people whom the text speaks to, each once, in order.
  public var mentions: [Mention] {
    var seen: Set<String> = []
    return inlines.compactMap { inline in
      guard case .mention(let mention) = inline, seen.insert(mention.account).inserted else {
        return nil
      }
      return mention
    }
  }

  /// The number of links to other sites.
  public var outsideLinks: Int {
    inlines.count { inline in
      if case .link(let address, _) = inline { !address.isOwn } else { false }
    }
  }

  /// The words alone, a blank line between paragraphs: for messages, search and previews.
  public var plainText: String { Self.plainText(of: blocks, between: "\n\n") }

  /// Every part of every line, those within others too.
  private var inlines: [MarkdownInline] { blocks.flatMap(Self.inlines) }

  private static func inlines(of block: MarkdownBlock) -> [MarkdownInline] {
    switch block {
    case .paragraph(let content): content.flatMap(inlines)
    case .codeBlock: []
    case .list(let list): list.items.flatMap { $0.flatMap(inlines) }
    case .quote(let blocks): blocks.flatMap(inlines)
    }
  }

  private static func inlines(of inline: MarkdownInline) -> [MarkdownInline] {
    switch inline {
    case .text, .code, .mention, .lineBreak: [inline]
    case .emphasis(let content), .strong(let content): content.flatMap(inlines)
    case .link(_, let content): [inline] + content.flatMap(inlines)
    }
  }

  private static func plainText(of blocks: [MarkdownBlock], between: String) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let content): plainText(of: content)
      case .codeBlock(let text): text
      case .list(let list):
        list.items.map { "- " + plainText(of: $0, between: "\n") }.joined(separator: "\n")
      case .quote(let blocks):
        plainText(of: blocks, between: "\n").split(separator: "\n").map { "> " + $0 }
          .joined(separator: "\n")
      }
    }.joined(separator: between)
  }

  private static func plainText(of content: [MarkdownInline]) -> String {
    content.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let content), .strong(let content): plainText(of: content)
      case .link(let address, let content):
        plainText(of: content) == address.text
          ? address.text : "\(plainText(of: content)) (\(address.text))"
      case .mention(let mention): "@" + mention.name
      case .lineBreak: "\n"
      }
    }.joined()
  }
}
