import Accounts
import Assessment
import Sector
import Store
import TestSupport
import Testing

@Suite("Rounds in the store")
struct RoundsTests {
  private let fixture: RoundFixture
  private var store: Store { fixture.store }

  init() throws { fixture = try RoundFixture() }

  @Test("the whole way, each step in the audit trail")
  func whole() throws {
    var round = try fixture.add()
    #expect(round.state == .draft)
    let people = try fixture.invite([.manager, .electedMember], to: round)
    round = try fixture.take(.open, in: round)
    #expect(round.opened == Day("2026-11-21"))
    try fixture.answer(2, by: people[0])
    round = try fixture.take(.close, in: round)
    try fixture.agreeAll(round)
    round = try fixture.take(.agree, .signOff, in: round)
    #expect(round.state == .signedOff && round.signedOffBy == "Lea")
    #expect(round.signedOff == Day("2026-11-21"))
    let trail = try fixture.trail()
    for action in [
      "framework.publish", "round.add", "respondent.invite", "round.open", "answer.save",
      "round.close", "agreed.save", "round.agree", "round.sign-off",
    ] { #expect(trail.contains(action), "\(action)") }
    #expect(try !fixture.trailText().contains("because"))
  }

  @Test("steps out of turn are refused and change nothing", arguments: RoundStep.allCases)
  func outOfTurn(step: RoundStep) throws {
    let round = try fixture.add()
    try fixture.invite([.manager], to: round)
    if step == .open { return }
    #expect(throws: AssessmentError.wrongStep(step, .draft)) { try fixture.take(step, in: round) }
    #expect(try store.round(round.id).state == .draft)
  }

  @Test("no opening without people, no agreement with gaps, no reopening once agreed")
  func conditions() throws {
    let round = try fixture.add()
    #expect(throws: AssessmentError.nobodyInvited) { try fixture.take(.open, in: round) }
    try fixture.invite([.manager], to: round)
    try fixture.take(.open, .close, .reopen, .close, in: round)
    #expect(throws: AssessmentError.notAllAgreed(["A1", "A2", "B1", "B2"])) {
      try fixture.take(.agree, in: round)
    }
    try fixture.agreeAll(round)
    #expect(throws: AssessmentError.agreedAlready) { try fixture.take(.reopen, in: round) }
    try fixture.take(.agree, .resume, .agree, .signOff, in: round)
    for step in RoundStep.allCases {
      #expect(throws: AssessmentError.wrongStep(step, .signedOff)) {
        try fixture.take(step, in: round)
      }
    }
  }

  @Test("whose a round is")
  func scope() throws {
    let round = try fixture.add()
    #expect(try store.roundScope(round.id) == .authority(fixture.authority))
    #expect(try store.roundScope("nothing") == nil)
    #expect(throws: AssessmentError.noRound) { try store.round("nothing") }
    #expect(try store.rounds(of: AuthorityCode("E06000002")).isEmpty)
    #expect(try store.rounds(of: fixture.authority) == [round])
  }

  @Test("nobody is invited twice, and all or none are")
  func invitedTwice() throws {
    let round = try fixture.add()
    try fixture.invite([.manager], to: round)
    #expect(throws: AssessmentError.invitedAlready("p1@a.gov.uk")) {
      try store.invite(
        [
          RoundInvitation(name: "New", email: "new@a.gov.uk", role: .partner),
          RoundInvitation(name: "Again", email: "p1@a.gov.uk", role: .partner),
        ], to: round.id, by: .console, from: "test")
    }
    #expect(try store.respondents(in: round.id).map(\.name) == ["Person 1"])
  }

  @Test("a personal link opens its respondent's answers only; only its hash is kept")
  func links() throws {
    let round = try fixture.add()
    let people = try fixture.invite([.manager, .partner], to: round)
    #expect(throws: AssessmentError.notOpen(.draft)) {
      try store.sendLink(to: people[0], by: .console, from: "test") { _, _ in
        OutgoingMail(kind: "invitation", to: "", subject: "", text: "")
      }
    }
    try fixture.take(.open, in: round)
    var tokens: [String] = []
    for _ in 0..<2 {
      try store.sendLink(to: people[0], by: .console, from: "test") { token, round in
        tokens.append(token)
        return OutgoingMail(
          kind: "invitation", to: people[0].email, subject: round.title, text: "/answer/\(token)")
      }
    }
    #expect(try store.respondent(link: tokens[0]) == nil, "a new link ends the one before")
    #expect(try store.respondent(link: tokens[1])?.0.id == people[0].id)
    #expect(try store.respondent(link: "") == nil)
    let kept = try store.database.read { session in
      try session.all("SELECT link_hash FROM respondent WHERE link_hash IS NOT NULL") { $0.text(0) }
    }
    #expect(kept == [OneTimeToken.hash(of: tokens[1])])
    let mail = try store.database.read { try $0.count("SELECT count(*) FROM mail") }
    #expect(mail == 2)
    try fixture.take(.close, in: round)
    try fixture.agreeAll(round)
    try fixture.take(.agree, .signOff, in: round)
    #expect(try store.respondent(link: tokens[1])?.1.state == .signedOff, "to read what came of it")
    let signed = try #require(try store.round(round.id).signedOff)
    #expect(try store.endLinks(before: signed) == 0)
    #expect(try store.endLinks(before: signed.adding(months: 3)) == 1)
    #expect(try store.respondent(link: tokens[1]) == nil)
  }

  @Test("somebody who has answered stays on the list")
  func withdraw() throws {
    let round = try fixture.add()
    let people = try fixture.invite([.manager, .partner], to: round)
    try fixture.take(.open, in: round)
    try fixture.answer(1, by: people[0])
    #expect(throws: AssessmentError.hasAnswered("Person 1")) {
      try store.withdraw(people[0], by: .console, from: "test")
    }
    try store.withdraw(people[1], by: .console, from: "test")
    #expect(try store.respondents(in: round.id).map(\.id) == [people[0].id])
  }

  @Test("only a prepared round can be taken away")
  func remove() throws {
    let round = try fixture.add()
    let other = try fixture.add()
    try fixture.invite([.manager], to: other)
    try fixture.take(.open, in: other)
    try store.removeDraftRound(round.id, by: .console, from: "test")
    #expect(throws: AssessmentError.self) {
      try store.removeDraftRound(other.id, by: .console, from: "test")
    }
    #expect(try store.rounds(of: fixture.authority).map(\.id) == [other.id])
  }

  @Test("notes on the prerequisites, with two people writing")
  func notes() throws {
    let round = try fixture.add()
    let first = try store.save(
      [RoundNote("P1", text: "The leader")], in: round.id, by: .console, from: "test")
    #expect(first.isEmpty)
    let second = try store.save(
      [RoundNote("P1", text: "Nobody")], in: round.id, by: .console, from: "test")
    #expect(second.map(\.text) == ["The leader"])
    #expect(try store.notes(in: round.id)["P1"]?.text == "The leader")
  }
}
