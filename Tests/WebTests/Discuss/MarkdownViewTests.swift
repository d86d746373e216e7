import Dialogue
import TestSupport
import Testing

@testable import Web

@Suite("Typed texts on a page")
struct MarkdownViewTests {
  @Test("Each part becomes its element, and links carry what search engines respect")
  func elements() {
    let text = "# A\n\n*b* [c](https://e.org) [d](/own)\n\n3. x\n\n> q\n\n    z < 1"
    #expect(
      MarkdownView(markdown: Markdown(text)).markup == """
        <div class="typed"><p><strong>A</strong></p><p><em>b</em> \
        <a href="https://e.org" rel="nofollow ugc">c</a> <a href="/own">d</a></p>\
        <ol start="3"><li>x</li></ol><blockquote><p>q</p></blockquote>\
        <pre tabindex="0"><code>z &lt; 1
        </code></pre></div>
        """)
  }

  @Test("Names lead to people only for those who may open them")
  func mentions() {
    let text = Markdown("@Ann", people: [Mention(account: "7", name: "Ann")])
    #expect(
      MarkdownView(markdown: text, linksPeople: true).markup
        .contains(#"<a href="/discuss/people/7">@Ann</a>"#))
    #expect(!MarkdownView(markdown: text).markup.contains("/discuss/people"))
  }

  /// What people try. On the page none may open a tag or a dangerous address.
  static let attacks = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
    "[x](javascript:alert(1))", "[x](JAVASCRIPT:alert(1))", "[x](java&#x0A;script:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)", "![x](javascript:alert(1))",
    "<javascript:alert(1)>", "[x]: javascript:alert(1)\n\n[x]", "[a](https://e.org\"onclick=\"x)",
    "[a](https://e.org 'title\" onmouseover=\"alert(1)')", "`<script>`", "```html\n<script>\n```",
    "``` \"><script>alert(1)</script>\nx\n```", "<!-- --><script>", "<![CDATA[<script>]]>",
    "<?php echo 1 ?>", "&lt;script&gt;", "\u{0}<script>", "<a href=\"javascript:x\">y</a>",
    "[x](vbscript:msgbox)", "[\"><script>](https://e.org)", "https://e.org/\"><script>",
    "@<script>", "<style>*{}</style>", "<iframe src=//evil>", "[x](//evil.example)",
  ]

  @Test("Nothing that is typed opens a tag of its own", arguments: attacks)
  func attack(text: String) {
    expectHarmless(text)
    for wrapped in ["> \(text)", "- \(text)", "**\(text)**", "# \(text)", "[\(text)](/a)"] {
      expectHarmless(wrapped)
    }
  }

  @Test("Nor do random pieces put together")
  func random() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("MarkdownViewTests.random seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let pieces =
      Self.attacks + [
        "\n", "\n\n", "> ", "- ", "[", "](", ")", "*", "`", "<", ">", "\"", "'", "&#",
      ]
    for _ in 0..<300 {
      let count = Int.random(in: 1...12, using: &generator)
      expectHarmless((0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined())
    }
  }

  /// Every tag on the page is one that `MarkdownView` writes, with only the attributes it writes.
  private func expectHarmless(_ text: String) {
    let markup = MarkdownView(markdown: Markdown(text)).markup
    let allowed =
      /<\/?(p|em|strong|code|blockquote|ul|ol|li|pre|div|br|a)((?: (?:class="typed"|tabindex="0"|start="\d+"|rel="nofollow ugc"|href="(?:https?:\/\/|mailto:|\/(?!\/))[^"<>]*"))*)>/
    let rest = markup.replacing(allowed, with: "")
    #expect(!rest.contains("<") && !rest.contains(">"), "\(text) gave \(markup)")
  }
}
