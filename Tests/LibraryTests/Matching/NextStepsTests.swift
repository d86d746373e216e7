import Library
import Sector
import TestSupport
import Testing

@Suite struct NextStepsTests {
  private let need = ResourceNeed(
    themes: ["digital", "process redesign"],
    statement: "Repeat contact is counted and designed out",
    now: 1, wanted: 3, service: "corporate",
    comparators: [AuthorityCode("E1"), AuthorityCode("E2")])

  private func match(_ resource: Resource, _ feedback: FeedbackCount = .init()) throws
    -> ResourceMatch
  {
    let steps = NextSteps(for: need, among: [ResourceCandidate(resource, feedback: feedback)])
    return try #require((steps.helpful + steps.warnings).first).match
  }

  @Test func theTotalIsTheWeightedSumWorkedOutByHand() throws {
    var resource = try SampleResources.resource(title: "Repeat contact", summary: "Designed well.")
    resource.themes = ["digital"]
    resource.levels = [3]
    resource.evidence = .comparisonGroup
    resource.authorities = [AuthorityCode("E2")]
    let match = try match(resource, FeedbackCount(helped: 3, didNot: 1))
    // Themes: one of two in common, 0.6 + 0.4 / 2. Words: every telling word of the statement that
    // any candidate has (repeat, contact, design) is here. Evidence: third of five steps. Likeness:
    // second of two comparators, 1 - 0.5 / 2. Feedback: (3 + 1) / (4 + 2).
    #expect(abs(match.themes - 0.8) < 1e-12)
    #expect(abs(match.statement - 1) < 1e-12)
    #expect(match.words == ["repeat", "contact", "designed"])
    #expect(abs(match.evidence - 0.6) < 1e-12)
    #expect(match.level == 1)
    #expect(match.likeness == 0.75)
    #expect(match.likeCouncil == AuthorityCode("E2"))
    #expect(abs(match.feedback - 4.0 / 6) < 1e-12)
    let total = 0.25 * 0.8 + 0.35 + 0.15 * 0.6 + 0.08 + 0.07 * 0.75 + 0.06 * 4 / 6 + 0.04
    #expect(abs(match.total - total) < 1e-12)
    #expect(abs(match.parts.reduce(0) { $0 + $1.share } - match.total) < 1e-12)
    #expect(abs(match.parts.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
  }

  @Test func whatIsBetterInOnePartNeverStandsLower() throws {
    let seed: UInt64 = 99
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var resource = try SampleResources.random("T", using: &random)
      resource.verdict = nil
      resource.themes.append("digital")
      let before = try match(resource).total
      var better = resource
      better.evidence = EvidenceLevel.allCases[min(5, resource.evidence.rank + 1)]
      #expect(try match(better).total >= before)
      better = resource
      better.authorities = [AuthorityCode("E1")]
      #expect(try match(better).total > before)
      #expect(try match(resource, FeedbackCount(helped: 1)).total > before)
      #expect(try match(resource, FeedbackCount(didNot: 1)).total < before)
      #expect((0...1).contains(before))
    }
  }

  @Test func failuresStandApartAndAreNotHidden() throws {
    var harmful = try SampleResources.resource("H", type: .evaluation)
    harmful.themes = ["digital"]
    harmful.verdict = .harms
    var good = harmful
    good.id = "G"
    good.verdict = .works
    var other = harmful
    other.id = "O"
    other.themes = ["finance"]
    let steps = NextSteps(for: need, among: [harmful, good, other].map { ResourceCandidate($0) })
    #expect(steps.helpful.map(\.resource.id) == ["G"])
    #expect(steps.warnings.map(\.resource.id) == ["H"])
  }

  @Test func aStudyThatCouldNotTellIsNoEvidence() throws {
    var resource = try SampleResources.resource(type: .evaluation)
    resource.themes = ["digital"]
    resource.evidence = .randomisedTrial
    resource.verdict = .works
    #expect(try match(resource).evidence == 0.8)
    resource.verdict = .inconclusive
    #expect(try match(resource).evidence == 0)
  }

  @Test func theSameLibraryGivesTheSameListInAnyOrder() throws {
    var random = SeededGenerator(seed: 5)
    let some = try (0..<80).map { number in
      var resource = try SampleResources.random("T\(number)", using: &random)
      resource.themes.append("digital")
      return ResourceCandidate(resource)
    }
    let first = NextSteps(for: need, among: some).helpful.map(\.resource.id)
    let second = NextSteps(for: need, among: some.shuffled(using: &random)).helpful.map(
      \.resource.id)
    #expect(first == second)
    #expect(first.count == 10)
  }

  @Test(arguments: [(1, 3, 2...3), (3, 3, 3...3), (4, 2, 2...2)])
  func levelsOnTheWay(_ now: Int, _ wanted: Int, _ way: ClosedRange<Int>) {
    #expect(ResourceNeed(themes: [], now: now, wanted: wanted).levels == way)
  }

  @Test func levelsWhereOnlyOneEndIsKnown() {
    #expect(ResourceNeed(themes: [], now: 2).levels == 3...3)
    #expect(ResourceNeed(themes: [], now: 4).levels == 4...4)
    #expect(ResourceNeed(themes: [], wanted: 2).levels == 2...2)
    #expect(ResourceNeed(themes: []).levels == nil)
  }

  @Test func relatedOnesShareWordsAndThemesAndNeverAreTheThingItself() throws {
    var first = try SampleResources.resource("A", title: "Reminder letters for council tax")
    first.themes = ["finance"]
    var near = try SampleResources.resource(
      "B", title: "Council tax reminder letters in Medway", address: "https://a.org/2")
    near.themes = ["finance"]
    let far = try SampleResources.resource(
      "C", title: "Street lights", address: "https://a.org/3", service: "transport",
      summary: "Lamps.")
    let related = RelatedResources.of(
      first, among: [first, far, near].map { ResourceCandidate($0) })
    #expect(related.map(\.id) == ["B"])
  }
}
