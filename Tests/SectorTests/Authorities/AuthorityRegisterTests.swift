import Sector
import Testing

@Suite("Authority register")
struct AuthorityRegisterTests {
  static let register = AuthorityRegister(
    authorities: [
      council("E06000023", "Bristol", official: "Bristol City Council", .unitary),
      council("E06000024", "North Somerset", .unitary),
      council("E06000022", "Bath and North East Somerset", .unitary),
      council("E06000066", "Somerset", .unitary),
      council("E10000027", "Somerset", .county, isCurrent: false),
      council("E07000190", "Taunton Deane", .district, isCurrent: false),
      council("E06000047", "County Durham", .unitary),
      council("E07000056", "Durham", .district, isCurrent: false),
      council("E06000063", "Cumberland", .unitary),
      council("E06000064", "Westmorland and Furness", .unitary),
      council("E10000006", "Cumbria", .county, isCurrent: false),
      council("E47000001", "Durham", .combinedAuthority),
      council("E09000001", "City of London", .cityOfLondon),
      council("S12000036", "City of Edinburgh", .scottishUnitary),
      council("E06000057", "Northumberland", .unitary, former: ["E06000048"]),
      council("E06000031", "Peterborough", .unitary),
    ],
    reorganisations: [
      Reorganisation(
        predecessor: AuthorityCode("E10000027"), successor: AuthorityCode("E06000066"),
        date: "2023-04-01", isSameFootprint: true),
      Reorganisation(
        predecessor: AuthorityCode("E07000190"), successor: AuthorityCode("E06000066"),
        isSameFootprint: false),
      Reorganisation(
        predecessor: AuthorityCode("E10000006"), successor: AuthorityCode("E06000063"),
        isSameFootprint: false),
      Reorganisation(
        predecessor: AuthorityCode("E10000006"), successor: AuthorityCode("E06000064"),
        isSameFootprint: false),
    ])

  private static func council(
    _ code: String, _ name: String, official: String = "", _ tier: Tier, isCurrent: Bool = true,
    former: [String] = []
  ) -> Authority {
    Authority(
      code: AuthorityCode(code), name: name, officialName: official, tier: tier, nation: "England",
      isCurrent: isCurrent,
      otherCodes: former.isEmpty ? [.mhclg: ["M" + code]] : [.formerGSS: former])
  }

  @Test(
    "a source's spelling finds its council",
    arguments: [
      ("E06000023", "E06000023"), ("Bristol, City of", "E06000023"),
      ("BRISTOL CITY COUNCIL", "E06000023"), ("Bath & North East Somerset", "E06000022"),
      ("Edinburgh City", "S12000036"), ("City of London", "E09000001"),
      ("London, City of", "E09000001"), ("E06000048", "E06000057"),
    ])
  func match(written: String, code: String) {
    #expect(Self.register.match(written)?.code.rawValue == code)
  }

  @Test("of several of one name the current one with the widest duties is meant")
  func preference() {
    #expect(Self.register.match("Somerset")?.code.rawValue == "E06000066")
    #expect(Self.register.match("Durham")?.code.rawValue == "E06000047")
    #expect(Self.register.match("Cumbria")?.isCurrent == false)
  }

  @Test("a code counts only in its own scheme")
  func schemes() {
    #expect(Self.register.match("ME06000023", scheme: .mhclg)?.name == "Bristol")
    #expect(Self.register.match("ME06000023") == nil)
    #expect(Self.register.match("ME06000023", scheme: .dfe) == nil)
    #expect(Self.register.match("Bristol", scheme: .mhclg) == nil)
  }

  @Test("no name is guessed", arguments: ["Bristl", "Atlantis", "", "Council", "E99999999"])
  func noGuess(text: String) { #expect(Self.register.match(text) == nil) }

  @Test(
    "typing finds the council in spite of a slip",
    arguments: [
      ("bris", "Bristol"), ("Bristl", "Bristol"), ("Brsitol", "Bristol"), ("Brisstol", "Bristol"),
      ("Pristol", "Bristol"), ("edinburgh", "City of Edinburgh"), ("peterboruogh", "Peterborough"),
      ("petreborugh", "Peterborough"), ("e06000023", "Bristol"), ("cumbri", "Cumbria"),
    ])
  func typing(text: String, name: String) {
    #expect(Self.register.search(text).first?.name == name)
  }

  @Test(
    "short or strange typing finds nothing rather than anything",
    arguments: ["xyz", "", "q", "Zzzzzz"])
  func nothing(text: String) { #expect(Self.register.search(text).isEmpty) }

  @Test("exact names come first, then beginnings, then words within; current before past")
  func ranking() {
    let found = Self.register.search("somerset").map { "\($0.name) \($0.isCurrent)" }
    #expect(
      found == [
        "Somerset true", "Somerset false", "Bath and North East Somerset true",
        "North Somerset true",
      ])
    #expect(Self.register.search("somerset", limit: 2).count == 2)
    #expect(
      Self.register.search("north").map(\.name).prefix(2) == ["North Somerset", "Northumberland"])
  }

  @Test("the register tells what followed and what went before")
  func steps() {
    let cumbria = AuthorityCode("E10000006")
    let somerset = AuthorityCode("E06000066")
    #expect(
      Self.register.successors(of: cumbria).map(\.successor.rawValue) == ["E06000063", "E06000064"])
    #expect(Self.register.predecessors(of: cumbria).isEmpty)
    #expect(Self.register.predecessors(of: somerset).count == 2)
    #expect(
      Self.register.sameFootprintPredecessor(of: somerset) == AuthorityCode("E10000027"))
    #expect(Self.register.sameFootprintPredecessor(of: AuthorityCode("E06000063")) == nil)
  }

  @Test("two predecessors on one footprint are not one predecessor")
  func twoFootprints() {
    let steps = ["E1", "E2"].map {
      Reorganisation(
        predecessor: AuthorityCode($0), successor: AuthorityCode("E3"), isSameFootprint: true)
    }
    let register = AuthorityRegister(authorities: [], reorganisations: steps)
    #expect(register.sameFootprintPredecessor(of: AuthorityCode("E3")) == nil)
  }
}
