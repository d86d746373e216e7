import Accounts
import Testing

@testable import Store

@Suite struct NameTests {
  @Test(
    "A name stands on one line and steers neither a browser nor a terminal",
    arguments: [
      ("  Ada \n Byron ", "Ada Byron"), ("Ada\r\nBcc: x@y", "Ada Bcc: x@y"),
      ("\u{1b}[31mAda\u{7}", "[31mAda"), ("Ada \u{202e}nimda\u{2066}", "Ada nimda"),
      ("\u{200f}Ada\0", "Ada"), ("Zoë Ὀδυσσεύς", "Zoë Ὀδυσσεύς"),
    ])
  func kept(typed: String, name: String) throws {
    #expect(try Account.checkedName(typed) == name)
  }

  @Test("Nothing to be seen is no name", arguments: ["", " \n", "\u{202e}", "\u{1b}"])
  func nothing(typed: String) {
    #expect(throws: AccountError.nameMissing) { try Account.checkedName(typed) }
  }
}
