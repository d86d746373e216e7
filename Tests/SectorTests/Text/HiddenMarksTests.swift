import Sector
import Testing

@Suite struct HiddenMarksTests {
  @Test(arguments: [
    ("a waiter\u{202E}dets\u{202C}", "a waiterdets"), ("Bob\u{07}\u{00} & Co", "Bob & Co"),
    ("\u{1B}[31mred", "[31mred"), ("\u{2066}x\u{2069}", "x"), ("\u{85}\u{9F}", ""),
  ])
  func theyAreTakenOut(_ typed: String, _ kept: String) {
    #expect(typed.withoutHiddenMarks == kept)
  }

  @Test(arguments: [
    "two\nlines\r\n\tand a tab", "Zoë, naïve, Llŷn", "שלום \u{200F}עולם", "نص عربي", "👩‍👩‍👧 ok", "",
  ])
  func whatPeopleWriteStays(_ text: String) {
    #expect(text.withoutHiddenMarks == text)
  }
}
