import Accounts
import Assessment
import Sector
import Store
import TestSupport
import Testing

@Suite("Ambitions whose date has come")
struct AmbitionsDueTests {
  private let fixture: RoundFixture
  private var store: Store { fixture.store }
  private let early: Day
  private let late: Day

  init() throws {
    fixture = try RoundFixture()
    early = try #require(Day("2028-11-20"))
    late = try #require(Day("2028-11-21"))
  }

  /// Opened on 21 November 2026, so that ambitions fall due two years later.
  private func round() throws -> Round {
    try fixture.signedOff(
      "E06000001", now: .two, sharing: .none, at: "2026-11-21T09:00:00Z")
  }

  private func lead(_ name: String, _ role: Role = .lead, of council: String = "E06000001") throws
    -> Account
  {
    try store.addAccount(
      name: name, email: EmailAddress("\(name.lowercased())@example.org"),
      memberships: [Membership(role, of: .authority(AuthorityCode(council)))], by: .console,
      from: "test")
  }

  private func news(of account: Account) throws -> [(title: String, link: String)] {
    try store.database.read {
      try $0.all(
        "SELECT title, link FROM digest_item WHERE account = ? ORDER BY id", [.text(account.id)]
      ) { ($0.text(0), $0.text(1)) }
    }
  }

  @Test("fall due on their day, until somebody says what happened")
  func due() throws {
    let round = try round()
    #expect(try store.ambitionsDue(in: round, on: early).isEmpty)
    #expect(
      try store.ambitionsDue(in: round, on: late).map(\.statement.id) == ["A1", "A2", "B1", "B2"])
    try store.save(
      AmbitionReview(
        round: round.id, statement: "A1", outcome: .partly, now: .two, whatHappened: "Half way",
        by: "Lea", on: late), by: .console, from: "test")
    #expect(try store.ambitionsDue(in: round, on: late).map(\.statement.id) == ["A2", "B1", "B2"])
  }

  @Test("nothing is due before the signature")
  func unsigned() throws {
    let round = try fixture.add()
    try fixture.invite([.manager], to: round)
    let closed = try fixture.take(.open, .close, in: round)
    try fixture.agreeAll(closed)
    #expect(try store.ambitionsDue(in: closed, on: late).isEmpty)
  }

  @Test("each lead of the council is asked once, and nobody else")
  func asked() throws {
    let round = try round()
    let lea = try lead("Lea")
    let others = [try lead("Mia", .member), try lead("Sam", of: "E06000002")]
    #expect(try store.askAboutAmbitions(on: early) == 0)
    #expect(try store.askAboutAmbitions(on: late) == 4)
    #expect(try store.askAboutAmbitions(on: late) == 0)
    let asked = try news(of: lea)
    #expect(asked.count == 4)
    #expect(asked[0].title == "What became of your ambition on “We do it”?")
    #expect(asked.allSatisfy { $0.link == "/assess/\(round.id)/roadmap" })
    for other in others { #expect(try news(of: other).isEmpty) }
  }

  @Test("a council without a lead is asked when it has one")
  func laterLead() throws {
    _ = try round()
    #expect(try store.askAboutAmbitions(on: late) == 0)
    let lea = try lead("Lea")
    #expect(try store.askAboutAmbitions(on: late) == 4)
    #expect(try news(of: lea).count == 4)
  }
}
