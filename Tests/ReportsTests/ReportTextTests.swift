import TestSupport
import Testing

@testable import Reports

@Suite("Words of a report")
struct ReportTextTests {
  @Test("words and figures, in order")
  func pieces() {
    #expect(
      ReportText.pieces(of: "In {council}: {productivity:csc_e}.") == [
        .words("In "), .figure(.init(.council)), .words(": "),
        .figure(.init(.productivity, "csc_e")), .words("."),
      ])
  }

  @Test(
    "what looks like a figure and is none",
    arguments: [
      "{councils}", "{productivity}", "{council:x}", "{measure}", "{no-such-thing:a.b}",
    ])
  func unknown(text: String) {
    #expect(ReportText.pieces(of: text) == [.unknown(text)])
    #expect(
      ReportPart(words: "See \(text)").problems == [.unknownFigure("words", text)])
  }

  @Test(
    "other braces stay as typed",
    arguments: ["{}", "{ council }", "{Council}", "{a b}", "{{", "{measure:}", "{council", "}"])
  func plain(text: String) {
    #expect(ReportText.figures(in: text).isEmpty)
    #expect(ReportText.unknown(in: text).isEmpty)
  }

  @Test("every kind is read back from what it is written as")
  func roundTrip() {
    for kind in FigureReference.Kind.allCases {
      let subject = kind.subject == .none ? "" : "lait.16_17-x"
      let figure = FigureReference(kind, subject)
      #expect(ReportText.pieces(of: figure.text) == [.figure(figure)], "\(figure.text)")
    }
    #expect(ReportText.figures(in: "{level} {level} {level:digital}").count == 2)
  }

  @Test("whatever is typed, the pieces give the text again", arguments: 1...200)
  func joined(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = ["{", "}", ":", "council", "measure", "a.b_c", " ", "\n", "é", "{council}", "-"]
    let text = (0..<40).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
    let joined = ReportText.pieces(of: text).map { piece in
      switch piece {
      case .words(let words), .unknown(let words): words
      case .figure(let figure): figure.text
      }
    }.joined()
    #expect(joined == text, "seed \(seed)")
  }
}
