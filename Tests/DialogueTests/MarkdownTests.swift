import Foundation
import TestSupport
import Testing

@testable import Dialogue

@Suite("Somebody's text, read")
struct MarkdownTests {
  private static let address = LinkAddress("https://e.org/a")!

  private static let vectors: [(String, [MarkdownBlock])] = [
    ("", []),
    ("One line", [.paragraph([.text("One line")])]),
    ("One\ntwo", [.paragraph([.text("One"), .lineBreak, .text("two")])]),
    ("One\n\ntwo", [.paragraph([.text("One")]), .paragraph([.text("two")])]),
    ("*a* **b**", [.paragraph([.emphasis([.text("a")]), .text(" "), .strong([.text("b")])])]),
    ("`a < b`", [.paragraph([.code("a < b")])]),
    ("    let a = 1", [.codeBlock("let a = 1\n")]),
    ("```\n<b>\n```", [.codeBlock("<b>\n")]),
    ("# Head *on*", [.paragraph([.strong([.text("Head "), .emphasis([.text("on")])])])]),
    ("> quoted", [.quote([.paragraph([.text("quoted")])])]),
    (
      "- a\n- b",
      [.list(MarkdownList(items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]]))]
    ),
    ("7. a", [.list(MarkdownList(start: 7, items: [[.paragraph([.text("a")])]]))]),
    ("[a](https://e.org/a)", [.paragraph([.link(address, [.text("a")])])]),
    ("<https://e.org/a>", [.paragraph([.link(address, [.text("https://e.org/a")])])]),
    (
      "See https://e.org/a.",
      [.paragraph([.text("See "), .link(address, [.text("https://e.org/a")]), .text(".")])]
    ),
    ("xhttps://e.org/a", [.paragraph([.text("xhttps://e.org/a")])]),
    ("[a](javascript:alert(1))", [.paragraph([.text("a")])]),
    ("[a](JaVaScRiPt:alert(1))", [.paragraph([.text("a")])]),
    ("[a](data:text/html,x)", [.paragraph([.text("a")])]),
    ("[a](//evil.example)", [.paragraph([.text("a")])]),
    ("[a](&#106;avascript:alert(1))", [.paragraph([.text("a")])]),
    ("[a](</lenses/waste>)", [.paragraph([.link(LinkAddress("/lenses/waste")!, [.text("a")])])]),
    ("![a](https://e.org/a)", [.paragraph([.link(address, [.text("a")])])]),
    ("a <b onclick=x>b</b>", [.paragraph([.text("a <b onclick=x>b</b>")])]),
    (
      "<script>\nalert(1)\n</script>",
      [
        .paragraph([
          .text("<script>"), .lineBreak, .text("alert(1)"), .lineBreak, .text("</script>"),
        ])
      ]
    ),
    ("a\0b", [.paragraph([.text("a\u{FFFD}b")])]),
    ("---", []),
  ]

  @Test("Each kind of part is read as CommonMark says", arguments: vectors)
  func vector(text: String, blocks: [MarkdownBlock]) {
    #expect(Self.joined(Markdown(text).blocks) == blocks)
  }

  @Test("People who take part are found by their full name, the longest first")
  func mentions() {
    let people = [
      Mention(account: "1", name: "Ann"), Mention(account: "2", name: "Ann Other"),
      Mention(account: "3", name: "Siân O’Neill"), Mention(account: "4", name: "ann other"),
    ]
    func found(_ text: String) -> [String] {
      Markdown(text, people: people).mentions.map(\.account)
    }
    #expect(found("@Ann Other, can you help?") == ["2"])
    #expect(found("@ann other and @Ann") == ["2", "1"])
    #expect(found("@Annabel") == [])
    #expect(found("mail me at x@Ann.example") == [])
    #expect(found("(@Siân O’Neill)") == ["3"])
    #expect(found("`@Ann`\n\n    @Ann\n\n[@Ann](/a)") == [])
    #expect(found("**@Ann** @Ann") == ["1"])
    #expect(found("@Nobody") == [])
    let many = Markdown(
      (0..<40).map { "@P\($0)" }.joined(separator: " "),
      people: (0..<40).map { Mention(account: "\($0)", name: "P\($0)") })
    #expect(many.mentions.count == MentionBook.most)
  }

  @Test("Words alone, for messages")
  func plainText() {
    let text = "# Head\n\nA *b* [c](https://e.org) https://e.org @Ann\n\n- x\n- y\n\n> z"
    #expect(
      Markdown(text, people: [Mention(account: "1", name: "Ann")]).plainText == """
        Head

        A b c (https://e.org) https://e.org @Ann

        - x
        - y

        > z
        """)
  }

  @Test("Links to other sites are counted, however they are written")
  func outsideLinks() {
    let text = """
      [a](https://a.org) https://b.org <https://c.org> ![d](https://d.org) [e](/own) [f][1]

      [1]: https://f.org
      """
    #expect(Markdown(text).outsideLinks == 5)
  }

  @Test(
    "Hostile texts give a small tree of bounded depth, and no word is lost to depth",
    arguments: [
      String(repeating: "[", count: 1 << 20), String(repeating: "[", count: 60_000),
      String(repeating: "[a](", count: 15_000), String(repeating: "![", count: 30_000),
      String(repeating: ">", count: 60_000) + "end", String(repeating: "- ", count: 30_000) + "end",
      String(repeating: "*", count: 60_000) + "end", String(repeating: "**a *a ", count: 8_000),
      String(repeating: "`", count: 60_000), String(repeating: "h ", count: 30_000),
      String(repeating: "@ann ", count: 12_000), String(repeating: "<", count: 60_000),
      String(repeating: "https://a ", count: 6_000), String(repeating: "&amp;", count: 12_000),
      "[a]: https://e.org/\(String(repeating: "x", count: 30_000))\n\n"
        + String(repeating: "[a]", count: 10_000),
      (0..<240).map { String(repeating: ">", count: $0) + " a" }.joined(separator: "\n"),
    ])
  func hostile(text: String) {
    let markdown = Markdown(text, people: [Mention(account: "1", name: "Ann")])
    #expect(Self.depth(of: markdown.blocks) <= 2 * Markdown.deepest + 2)
    #expect(markdown.outsideLinks <= Markdown.mostLinks)
    #expect(markdown.plainText.utf8.count <= 2 * text.utf8.count + 200_000)
    #expect(!text.contains("end") || markdown.plainText.contains("end"))
  }

  @Test("Random pieces of markup give a tree of the same bounds, always the same one")
  func random() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("MarkdownTests.random seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "[", "]", "(", ")", "*", "_", "**", "`", "```\n", "\n", "\n\n", "> ", "- ", "1. ", "    ",
      "<b>", "</b>", "<!--", "&lt;", "\\", "javascript:", "https://e.org", "@Ann", "@", "é", "a ",
      "\u{0}", "\u{202E}", "\r\n", "\t", "# ", "![", "[a]: x", "===", "---", "<script>", "\u{FEFF}",
    ]
    let people = [Mention(account: "1", name: "Ann")]
    for _ in 0..<600 {
      let count = Int.random(in: 0...200, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
      let markdown = Markdown(text, people: people)
      #expect(Self.depth(of: markdown.blocks) <= 2 * Markdown.deepest + 2)
      #expect(markdown == Markdown(text, people: people))
      #expect(markdown.mentions.count <= 1)
    }
  }

  @Test("Only pages, mail and this site's own paths are linked")
  func addresses() {
    for good in [
      "https://e.org", "http://e.org/a?b=c#d", "mailto:a@e.org", "/lenses/x", "HTTPS://E",
    ] {
      #expect(LinkAddress(good)?.text == good)
    }
    for bad in [
      "", "javascript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)", "data:,x",
      "vbscript:x", "file:///etc/passwd", "//evil.example", "/\\evil.example", "relative",
      "https://", "ftp://e.org", "https://e.org/\u{7f}", "https://e.org/a b",
      "https://e.org/" + String(repeating: "a", count: LinkAddress.longest),
    ] {
      #expect(LinkAddress(bad) == nil, "\(bad.prefix(40))")
    }
  }

  private static func depth(of blocks: [MarkdownBlock]) -> Int {
    blocks.map { block in
      switch block {
      case .paragraph(let content): 1 + depth(of: content)
      case .codeBlock: 1
      case .list(let list): 1 + (list.items.map { depth(of: $0) }.max() ?? 0)
      case .quote(let blocks): 1 + depth(of: blocks)
      }
    }.max() ?? 0
  }

  private static func depth(of content: [MarkdownInline]) -> Int {
    content.map { inline in
      switch inline {
      case .text, .code, .mention, .lineBreak: 1
      case .emphasis(let content), .strong(let content), .link(_, let content):
        1 + depth(of: content)
      }
    }.max() ?? 0
  }

  /// Neighbouring words as one, since it does not matter how they were cut.
  private static func joined(_ blocks: [MarkdownBlock]) -> [MarkdownBlock] {
    blocks.map { block in
      guard case .paragraph(let content) = block else { return block }
      return .paragraph(
        content.reduce(into: [MarkdownInline]()) { parts, part in
          if case .text(let next) = part, case .text(let last)? = parts.last {
            parts[parts.count - 1] = .text(last + next)
          } else {
            parts.append(part)
          }
        })
    }
  }
}
