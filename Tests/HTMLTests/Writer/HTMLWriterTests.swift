import HTML
import Testing

@Suite struct HTMLWriterTests {
  private func markup(_ body: HTMLWriter.Body) -> String {
    var h = HTMLWriter()
    body(&h)
    return h.string
  }

  @Test func elementsNestInTheOrderWritten() {
    let markup = markup { h in
      h.section(.class("notice"), .id("n")) { h in
        h.h2("Five things")
        h.ul { h in
          for word in ["one", "two"] { h.li(word) }
        }
      }
    }
    #expect(
      markup
        == "<section class=\"notice\" id=\"n\"><h2>Five things</h2>"
        + "<ul><li>one</li><li>two</li></ul></section>")
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("Brighton & Hove", "Brighton &amp; Hove"),
    ("\" onclick=\"x", "&quot; onclick=&quot;x"),
    ("it's", "it&#39;s"),
    ("&amp;", "&amp;amp;"),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("<", "&lt;"),
    ("", ""),
    ("Ynys Môn £1 \u{1F600}", "Ynys Môn £1 \u{1F600}"),
  ])
  func textAndAttributesAreEscapedAlike(input: String, escaped: String) {
    #expect(markup { $0.p(input) } == "<p>\(escaped)</p>")
    #expect(markup { $0.p { $0.text(input) } } == "<p>\(escaped)</p>")
    #expect(markup { $0.input(.value(input)) } == "<input value=\"\(escaped)\">")
    #expect(markup { $0.div("", .data("note", input)) } == "<div data-note=\"\(escaped)\"></div>")
    #expect(markup { $0.a("x", .title(input)) } == "<a title=\"\(escaped)\">x</a>")
  }

  @Test func absentValuesLeaveTheAttributeOut() {
    #expect(markup { $0.p("x", .id(nil), .class(nil), .current(nil)) } == "<p>x</p>")
    #expect(
      markup { $0.p("x", .when(false, .id("a")), .when(true, .id("b"))) } == "<p id=\"b\">x</p>")
    #expect(markup { $0.td("x", .colspan(1)) } == "<td>x</td>")
  }

  @Test func booleanAttributesStandAlone() {
    #expect(
      markup { $0.input(.type("checkbox"), .checked(), .required(false), .disabled(true)) }
        == "<input type=\"checkbox\" checked disabled>")
  }

  @Test func voidElementsAreNotClosed() {
    #expect(
      markup { h in
        h.br()
        h.hr()
        h.img(.alt(""))
      } == "<br><hr><img alt=\"\">")
  }

  @Test func assistiveAndDataAttributesAreNamedSafely() {
    #expect(
      markup { $0.div("", .aria(.label, "Areas"), .aria(.hidden, true), .role(.search)) }
        == "<div aria-label=\"Areas\" aria-hidden=\"true\" role=\"search\"></div>")
    #expect(
      markup { $0.div("", .data("x onload=\"y", "1")) } == "<div data-xonloady=\"1\"></div>")
  }

  @Test func rawTextNeedsTheNamedCall() {
    #expect(markup { $0.raw(trusted: "<b>x</b>") } == "<b>x</b>")
    #expect(markup { $0.add(Raw(trusted: "<i>y</i>")) } == "<i>y</i>")
  }

  @Test func unsafeAddressesMakeNoLink() {
    #expect(markup { $0.a("x", .href("javascript:alert(1)")) } == "<a>x</a>")
    #expect(markup { $0.a("x", .href("/a?b=1&c=2")) } == "<a href=\"/a?b=1&amp;c=2\">x</a>")
  }
}
