import Sector
import Testing

@testable import Importers

@Suite("Cells of published tables")
struct CellReadingTests {
  @Test(
    "figures as people write them",
    arguments: [
      ("12.50", "12.50"), ("1,234", "1234"), ("1 234 567.8", "1234567.8"),
      ("1\u{A0}234", "1234"), ("\u{A0}7\u{A0}", "7"), ("£1,234", "1234"), ("-£5", "-5"),
      ("£-5", "-5"), ("−4.2", "-4.2"), ("(1,250)", "-1250"), ("45.1%", "45.1"), ("+3", "3"),
      (".5", "0.5"), ("0", "0"), ("-1,073", "-1073"), ("1e3", "1000"),
    ])
  func figures(text: String, value: String) {
    #expect(CellReading(text) == .figure(ExactDecimal(value)!, .asPublished))
  }

  @Test(
    "figures with a note",
    arguments: [
      ("12.3 [r]", ObservationStatus.revised), ("12.3[p]", .provisional),
      ("12.3 (prov)", .provisional),
      ("12.3 [u]", .unreliable),
    ])
  func notes(text: String, status: ObservationStatus) {
    #expect(CellReading(text) == .figure(ExactDecimal("12.3")!, status))
  }

  @Test(
    "markers in place of a figure, never zero",
    arguments: [
      ("", ObservationStatus.missing), ("-", .missing), ("\u{A0}", .missing), ("#N/A", .missing),
      ("c", .suppressed), ("[c]", .suppressed), ("*", .suppressed), ("x", .notAvailable),
      ("X", .notAvailable), ("[x]", .notAvailable), ("..", .notAvailable), ("...", .notAvailable),
      (":", .notAvailable), ("z", .notApplicable), ("[z]", .notApplicable), ("u", .unreliable),
      ("[Y]", .notApplicable),
    ])
  func markers(text: String, status: ObservationStatus) {
    #expect(CellReading(text) == .noFigure(status))
  }

  @Test("a source's own meaning of a marker comes first")
  func ownMarkers() {
    #expect(CellReading("[x]", markers: ["[x]": .notSubmitted]) == .noFigure(.notSubmitted))
  }

  @Test(
    "what cannot be read is said so, not guessed",
    arguments: ["1,23", "1,2345", "12 apples", "1.2.3", "--5", "1,234,5", "1.234,5", "(5", "£"])
  func unreadable(text: String) {
    #expect(CellReading(text) == .unreadable)
  }

  @Test("thousands of pounds become pounds without a binary fraction")
  func thousands() {
    for (text, pounds) in [
      ("1.5", "1500"), ("7", "7000"), ("2045.2817", "2045281.7"), ("-0.001", "-1"),
    ] {
      #expect(ExactDecimal(text)!.timesThousand?.description == pounds)
    }
    #expect(ExactDecimal(digits: .max).timesThousand == nil)
  }

  @Test("names are compared without the spaces that came with them")
  func normalised() {
    #expect(
      CellText.normalised("\u{FEFF} Bath\u{A0}&\n North  East\u{200B} ") == "Bath & North East")
    #expect(CellText.trimmed("\u{A0}Newry, Mourne and Down ") == "Newry, Mourne and Down")
  }
}
