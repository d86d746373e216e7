import Assessment
import Sector
import TestSupport
import Testing

@Suite("Gap profile")
struct GapProfileTests {
  private let round = Round(
    id: "r", authority: AuthorityCode("E06000023"), title: "R", framework: "sample", version: 1,
    opened: Day("2026-11-21"))

  private func profile(_ agreed: [AgreedAnswer]) -> GapProfile {
    GapProfile(agreed, of: round, in: SampleFramework.one)
  }

  @Test("gap times importance, with the sum in words")
  func priorities() {
    let profile = profile([
      AgreedAnswer("A1", now: .level(.one), ambition: .three, importance: .high),
      AgreedAnswer("A2", now: .level(.one), ambition: .four, importance: .medium),
      AgreedAnswer("B1", now: .level(.two), ambition: .three),
      AgreedAnswer("B2", now: .level(.three), ambition: .two),
    ])
    // 2 × 3 = 6 and 3 × 2 = 6: the same weight and the same level now, so in order; 1 × 2 = 2.
    #expect(profile.priorities.map(\.statement.id) == ["A1", "A2", "B1"])
    #expect(profile.priorities.map { $0.priority?.value } == [6, 6, 2])
    #expect(profile.priorities[0].priority?.why == "2 levels to go × matters most (3) = 6")
    #expect(
      profile.priorities[2].priority?.why
        == "1 level to go × importance not said, so the middle (2) = 2")
    #expect(profile.gaps[3].levels == -1 && profile.gaps[3].priority == nil)
  }

  @Test("of equal weights the lower level comes first")
  func ties() {
    let profile = profile([
      AgreedAnswer("A1", now: .level(.two), ambition: .three, importance: .high),
      AgreedAnswer("B2", now: .level(.one), ambition: .two, importance: .high),
    ])
    #expect(profile.priorities.map(\.statement.id) == ["B2", "A1"])
  }

  @Test("all gaps of the highest weight are the weightiest")
  func weightiest() {
    let tied = profile([
      AgreedAnswer("A1", now: .level(.one), ambition: .three, importance: .high),
      AgreedAnswer("A2", now: .level(.one), ambition: .four, importance: .medium),
      AgreedAnswer("B1", now: .level(.two), ambition: .three, importance: .low),
    ])
    #expect(tied.weightiest.map(\.statement.id) == ["A1", "A2"])
    #expect(profile([AgreedAnswer("A1", now: .level(.four), ambition: .four)]).weightiest.isEmpty)
  }

  @Test("no statement is both a strength and a gap")
  func strengths() {
    let profile = profile([
      AgreedAnswer("A1", now: .level(.three), ambition: .four),
      AgreedAnswer("A2", now: .level(.three), ambition: .three),
      AgreedAnswer("B1", now: .level(.four), ambition: .three),
      AgreedAnswer("B2", now: .level(.two), ambition: .two),
    ])
    #expect(profile.strengths.map(\.statement.id) == ["B1", "A2"])
    #expect(profile.priorities.map(\.statement.id) == ["A1"])
  }

  @Test("what is not known is neither gap nor strength, and no zero")
  func unknown() {
    let profile = profile([
      AgreedAnswer("A1", now: .dontKnow, ambition: .four),
      AgreedAnswer("A2", now: .level(.four), ambition: .four),
      AgreedAnswer("B1", now: .level(.three)),
    ])
    #expect(profile.unknown.map(\.statement.id) == ["A1", "B2"])
    #expect(profile.strengths.map(\.statement.id) == ["A2", "B1"])
    #expect(profile.meanNow == 3.5)
    #expect(profile.themes.map(\.now) == [4, 3])
    #expect(profile.themes.map(\.ambition) == [4, nil])
    #expect(profile.priorities.isEmpty)
  }

  @Test("without a date of its own an ambition falls due after the horizon")
  func target() {
    let profile = profile([
      AgreedAnswer("A1", now: .level(.one), ambition: .two),
      AgreedAnswer("A2", now: .level(.one), ambition: .two, target: Day("2027-06-01")),
    ])
    #expect(profile.gaps[0].target == Day("2028-11-21"))
    #expect(profile.gaps[1].target == Day("2027-06-01"))
  }
}
