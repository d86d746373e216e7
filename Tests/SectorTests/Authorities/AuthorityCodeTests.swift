import Foundation
import Sector
import Testing

@Suite("Authority codes")
struct AuthorityCodeTests {
  @Test(
    "a letter of a nation and eight digits",
    arguments: ["E06000023", "S12000036", "W06000001", "N09000003", "K02000001"])
  func wellFormed(code: String) { #expect(AuthorityCode(code).isWellFormed) }

  @Test(
    "anything else is no code",
    arguments: [
      "", "E0600002", "E060000233", "e06000023", "X06000023", "E0600002a", " E06000023",
      "E06000023\u{FEFF}", "E0600002٣", "Bristol",
    ])
  func malformed(code: String) { #expect(!AuthorityCode(code).isWellFormed) }

  @Test("it is one string in JSON and sorts as text")
  func coding() throws {
    let codes = [
      AuthorityCode("W06000001"), AuthorityCode("E09000001"), AuthorityCode("E06000023"),
    ]
    let json = try JSONEncoder().encode(codes.sorted())
    #expect(String(decoding: json, as: UTF8.self) == #"["E06000023","E09000001","W06000001"]"#)
    #expect(try JSONDecoder().decode([AuthorityCode].self, from: json) == codes.sorted())
  }
}
