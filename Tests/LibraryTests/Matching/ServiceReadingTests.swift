import Sector
import Testing

@testable import Library

@Suite struct ServiceReadingTests {
  private let near = AuthorityCode("E06000001")
  private let far = AuthorityCode("E06000002")

  private func candidate(
    _ id: String, _ evidence: EvidenceLevel = .noneStated, from council: AuthorityCode? = nil,
    year: Int = 2020, helped: Int = 0, _ verdict: EvaluationVerdict? = nil
  ) throws -> ResourceCandidate {
    var resource = Resource(
      id: id, title: "Resource \(id)", publisher: "Example",
      address: try ResourceAddress("https://example.org/\(id)"), type: .report, service: "children",
      summary: "About it.")
    resource.evidence = evidence
    resource.verdict = verdict
    resource.year = year
    resource.authorities = council.map { [$0] } ?? []
    return ResourceCandidate(resource, feedback: FeedbackCount(helped: helped))
  }

  private func ids(_ candidates: [ResourceCandidate], limit: Int = 9) -> [String] {
    ServiceReading(better: [near, far], among: candidates, limit: limit).entries
      .map(\.resource.id)
  }

  @Test func whatCouncilsDidThatDoBetterComesFirstTheNearestBefore() throws {
    let reading = ServiceReading(
      better: [near, far],
      among: [
        try candidate("a", .systematicReview), try candidate("b", from: far),
        try candidate("c", from: near), try candidate("d", from: AuthorityCode("E06000009")),
      ])
    #expect(reading.entries.map(\.resource.id) == ["c", "b", "a"])
    #expect(reading.entries.map(\.from) == [near, far, nil])
  }

  @Test func thenEvidenceThenReadersThenTheNewer() throws {
    let candidates = [
      try candidate("old", .monitoring, year: 2010), try candidate("new", .monitoring, year: 2024),
      try candidate("liked", .monitoring, year: 2010, helped: 3),
      try candidate("trial", .randomisedTrial),
    ]
    #expect(ids(candidates) == ["trial", "liked", "new", "old"])
  }

  @Test func aStudyWithoutEffectStandsByTheSameRuleAndOneThatCouldNotTellByNone() throws {
    let candidates = [
      try candidate("works", .comparisonGroup, .works),
      try candidate("not", .randomisedTrial, .noEffect),
      try candidate("open", .randomisedTrial, .inconclusive),
    ]
    #expect(ids(candidates) == ["not", "works", "open"])
  }

  @Test func whatDidNotWorkStandsBesideWhatDid() throws {
    let candidates = [
      try candidate("near", .monitoring, from: near, .promising),
      try candidate("far", .monitoring, from: far, .promising),
      try candidate("not", .randomisedTrial, .noEffect),
      try candidate("weak", .monitoring, .noEffect),
    ]
    #expect(ids(candidates, limit: 2) == ["near", "far", "not"])
    #expect(ids(candidates, limit: 3) == ["near", "far", "not"])
  }
}
