import Dialogue
import Testing

@testable import Web

@Suite("Names that call nobody") struct UnknownNamesTests {
  private static let people = [
    Mention(account: "1", name: "Mia Member"), Mention(account: "2", name: "Jo Ann O'Neil"),
  ]

  @Test(
    "names are found in plain words alone",
    arguments: [
      ("Ask @Lea Lead about it", ["@Lea Lead"]), ("@Mia Member knows", []),
      ("@Mia Memberson", ["@Mia Memberson"]),
      ("@mia member and @lea, please", ["@lea"]), ("Write to a@example.org", []),
      ("`@Lea Lead` in code", []), ("@@Lea", ["@Lea"]), ("@Lea. Thanks", ["@Lea"]),
      ("- *@Lea Lead*\n- > @Bo Low", ["@Lea Lead", "@Bo Low"]),
      ("@Lea Lead, @Lea Lead", ["@Lea Lead"]),
      ("@Jo Ann O'Neil", []), ("5 @ 3", []), ("", []), ("@", []),
      ("[@Lea Lead](https://example.org)", []), ("@Anne-Marie O'Hara", ["@Anne-Marie O'Hara"]),
    ])
  func names(text: String, names: [String]) {
    #expect(UnknownNames(in: text, people: Self.people).names == names)
  }

  @Test("those beyond the ten whom one text calls are no strangers")
  func many() {
    let people = (1...12).map {
      Mention(account: "\($0)", name: "Person \(Character(UnicodeScalar(96 + $0)!))")
    }
    let text = people.map { "@\($0.name)" }.joined(separator: "\n\n")
    #expect(UnknownNames(in: text, people: people) == .none)
  }

  @Test("a few are named, the others counted")
  func words() {
    #expect(UnknownNames.none.words == nil)
    #expect(
      UnknownNames(in: "@Lea Lead", people: []).words
        == "Nobody who takes part here is called “@Lea Lead”, so that calls nobody.")
    #expect(
      UnknownNames(in: "@A, @B", people: []).words
        == "Nobody who takes part here is called “@A” or “@B”, so that calls nobody.")
    let many = UnknownNames(in: "@A, @B, @C, @D, @E", people: []).words
    #expect(many?.contains("“@A”, “@B”, “@C” or 2 more") == true)
  }
}
