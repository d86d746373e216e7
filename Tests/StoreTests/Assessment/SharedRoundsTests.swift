import Accounts
import Assessment
import Sector
import Store
import TestSupport
import Testing

@Suite("Rounds that are shared")
struct SharedRoundsTests {
  private let fixture: RoundFixture
  private var store: Store { fixture.store }
  private let group = (1...9).map { AuthorityCode("E0600000\($0)") }

  init() throws { fixture = try RoundFixture() }

  @Test("only shared, signed-off rounds of the group count, the newest of each, never one's own")
  func levels() throws {
    let own = try fixture.signedOff(
      "E06000001", now: .one, sharing: .counted, at: "2026-01-01T00:00:00Z")
    for number in 2...5 {
      _ = try fixture.signedOff(
        "E0600000\(number)", now: .three, sharing: .counted, at: "2026-02-0\(number)T00:00:00Z")
    }
    _ = try fixture.signedOff(
      "E06000006", now: .four, sharing: .none, at: "2026-03-01T00:00:00Z")
    _ = try fixture.signedOff(
      "E06000099", now: .four, sharing: .counted, at: "2026-03-02T00:00:00Z")
    #expect(
      try store.sharedLevels(beside: own, among: group)["A1"] == [.three, .three, .three, .three])
    _ = try fixture.signedOff(
      "E06000002", now: .two, sharing: .named, at: "2026-04-01T00:00:00Z")
    let levels = try store.sharedLevels(beside: own, among: group)
    #expect(levels["A1"]?.sorted() == [.two, .three, .three, .three])
  }

  @Test("sharing waits for the signature and can be taken back")
  func consent() throws {
    let draft = try fixture.add()
    #expect(throws: AssessmentError.notSignedOff) {
      try store.share(draft.id, .counted, by: .console, from: "test")
    }
    let other = try fixture.signedOff(
      "E06000002", now: .two, sharing: .counted, at: "2026-01-01T00:00:00Z")
    let own = try fixture.signedOff(
      "E06000001", now: .two, sharing: .none, at: "2026-01-02T00:00:00Z")
    #expect(try store.sharedLevels(beside: own, among: group).isEmpty == false)
    try store.share(other.id, .none, by: .console, from: "test")
    #expect(try store.sharedLevels(beside: own, among: group).isEmpty)
  }

  @Test("who closed a gap is told by name only among councils that are named")
  func closedGaps() throws {
    var own = try fixture.signedOff(
      "E06000001", now: .one, sharing: .counted, at: "2026-01-01T00:00:00Z")
    let named = try fixture.signedOff(
      "E06000002", now: .two, sharing: .named, at: "2026-01-02T00:00:00Z")
    let counted = try fixture.signedOff(
      "E06000003", now: .two, sharing: .counted, at: "2026-01-03T00:00:00Z")
    for round in [named, counted] {
      try store.save(
        AmbitionReview(
          round: round.id, statement: "A1", outcome: .reached, now: .three, whatHappened: "",
          by: "Ann", on: try #require(Day("2028-01-01"))), by: .console, from: "test")
    }
    #expect(try store.whoClosedGaps(on: "A1", beside: own).isEmpty)
    try store.share(own.id, .named, by: .console, from: "test")
    own = try store.round(own.id)
    let found = try store.whoClosedGaps(on: "A1", beside: own)
    #expect(found.map(\.authority.rawValue) == ["E06000002"])
    #expect(found.first?.from == .two && found.first?.to == .three)
    #expect(try store.whoClosedGaps(on: "A2", beside: own).isEmpty)
  }

  @Test("the round before is the last one signed off")
  func before() throws {
    let first = try fixture.signedOff(
      "E06000001", now: .one, sharing: .none, at: "2025-01-01T00:00:00Z")
    _ = try fixture.add(at: "2025-06-01T00:00:00Z")
    let third = try fixture.add(at: "2026-01-01T00:00:00Z")
    #expect(try store.roundBefore(third) == first)
    #expect(try store.roundBefore(first) == nil)
  }
}
