import Assessment
import Testing

@Suite("What is most worth talking through")
struct WorthTalkingTests {
  private func spread(_ id: String, _ now: [RoleGroup: LevelCounts]) -> Spread {
    Spread(StatementAnswers(id, now: now), showsNames: true)
  }

  private var spreads: [Spread] {
    [
      spread("agreed", [.manager: LevelCounts([0, 6, 1, 0])]),
      spread("camps", [.manager: LevelCounts([4, 0, 0, 4])]),
      // Two levels apart, and told as clear though people agree better than in two camps.
      spread(
        "roles",
        [.seniorOfficer: LevelCounts([0, 0, 5, 0]), .electedMember: LevelCounts([0, 5, 0, 0])]),
      spread("more camps", [.manager: LevelCounts([5, 0, 0, 5]), .partner: LevelCounts()]),
      // Three against three can differ by chance once in ten times.
      spread(
        "unsure",
        [.seniorOfficer: LevelCounts([0, 0, 3, 0]), .electedMember: LevelCounts([0, 3, 0, 0])]),
    ]
  }

  @Test("clear differences between roles come first, then two camps, the least agreed first")
  func order() {
    #expect(spreads.worthTalking.map(\.statement) == ["roles", "camps", "more camps"])
  }

  @Test("a difference that may be chance is counted and not told")
  func unsure() {
    let unsure = spreads[4]
    #expect(unsure.mayDiffer && !unsure.isWorthTalking)
    #expect(!unsure.sentence.contains("place us"), "\(unsure.sentence)")
    #expect(!spreads[2].mayDiffer)
    #expect(spreads[2].sentence.contains("Senior officers place us higher than elected members."))
  }
}
