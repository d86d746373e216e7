import HTML
import Testing

@Suite struct ProseTests {
  private func markup(_ prose: Prose) -> String {
    var h = HTMLWriter()
    h.text(prose)
    return h.string
  }

  @Test func emphasisAndLinksAreWritten() {
    let prose: Prose =
      "Gets \(strong: "12% more") than \(3) \(muted: "like") ones. \(link: "Who", to: "/a?b&c")"
    #expect(
      markup(prose)
        == "Gets <strong>12% more</strong> than 3 <span class=\"muted\">like</span> ones. "
        + "<a href=\"/a?b&amp;c\">Who</a>")
    #expect(prose.plain == "Gets 12% more than 3 like ones. Who")
  }

  @Test func whatIsPutInBetweenIsEscaped() {
    let name = "<b>&"
    let prose: Prose = "\(name) \(strong: name) \(link: name, to: "javascript:x")"
    #expect(
      markup(prose) == "&lt;b&gt;&amp; <strong>&lt;b&gt;&amp;</strong> <a>&lt;b&gt;&amp;</a>")
  }

  @Test func proseWithinProseKeepsItsEmphasis() {
    let inner: Prose = "a \(strong: "b")"
    #expect(markup("x \(inner) y") == "x a <strong>b</strong> y")
  }
}
