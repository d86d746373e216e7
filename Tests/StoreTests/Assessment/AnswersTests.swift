import Accounts
import Assessment
import Sector
import Store
import TestSupport
import Testing

@Suite("Answers in the store")
struct AnswersTests {
  private let fixture: RoundFixture
  private var store: Store { fixture.store }

  init() throws { fixture = try RoundFixture() }

  private func opened(showsNames: Bool, _ roles: [RoleGroup]) throws -> (Round, [Respondent]) {
    let round = try fixture.add(showsNames: showsNames)
    let people = try fixture.invite(roles, to: round)
    return (try fixture.take(.open, in: round), people)
  }

  @Test("what is saved comes back whole")
  func roundTrip() throws {
    let (_, people) = try opened(showsNames: false, [.manager])
    let answer = Answer(
      "A1", now: .dontKnow, ambition: .three, target: Day("2028-05-31"), stage: "do",
      confidence: .low, importance: .high, evidence: "“Log”\n=1+1")
    let saving = try store.save([answer], of: people[0], by: .visitor, from: "test")
    #expect(saving.conflicts.isEmpty && saving.saved.map(\.revision) == [1])
    let held = try store.answers(of: people[0])
    #expect(held.count == 1 && held[0].saysTheSame(as: answer))
    #expect(try store.answerCounts(in: people[0].round) == [people[0].id: 1])
  }

  @Test("two devices of one person do not overwrite each other")
  func conflict() throws {
    let (_, people) = try opened(showsNames: false, [.manager])
    try fixture.answer(1, by: people[0])
    let saving = try store.save(
      [
        Answer("A1", now: .level(.four), evidence: "typed on the train"),
        Answer("A2", now: .level(.two)),
      ], of: people[0], by: .visitor, from: "test")
    #expect(saving.saved.map(\.statement) == ["A2"])
    #expect(saving.conflicts.map(\.held.evidence) == ["because 1"])
    #expect(saving.conflicts.map(\.typed.evidence) == ["typed on the train"])
    #expect(try store.answers(of: people[0]).first?.evidence == "because 1")
    let again = try store.save(
      [Answer("A1", now: .level(.four), evidence: "typed on the train", revision: 1)],
      of: people[0], by: .visitor, from: "test")
    #expect(again.conflicts.isEmpty && again.saved.map(\.revision) == [2])
  }

  @Test("saving the same again writes nothing")
  func same() throws {
    let (_, people) = try opened(showsNames: false, [.manager])
    try fixture.answer(1, by: people[0])
    let before = try fixture.trail().count
    let saving = try fixture.answer(1, by: people[0])
    #expect(saving.saved.isEmpty && saving.conflicts.isEmpty)
    #expect(try fixture.trail().count == before)
  }

  @Test("an answer that comes after the close is refused, and nothing changes")
  func closedMeanwhile() throws {
    let (round, people) = try opened(showsNames: false, [.manager])
    try fixture.answer(1, by: people[0])
    try fixture.take(.close, in: round)
    #expect(throws: AssessmentError.notOpen(.closed)) {
      try store.save(
        [Answer("A1", now: .level(.four), revision: 1)], of: people[0], by: .visitor, from: "test")
    }
    #expect(try store.answers(of: people[0]).first?.now == .level(.one))
  }

  @Test("one bad answer keeps all of them back")
  func allOrNone() throws {
    let (_, people) = try opened(showsNames: false, [.manager])
    #expect(throws: AnswerProblem.self) {
      try store.save(
        [Answer("A1", now: .level(.one)), Answer("Q9", now: .level(.one))], of: people[0],
        by: .visitor, from: "test")
    }
    #expect(try store.answers(of: people[0]).isEmpty)
  }

  @Test(
    "before the close no function tells what anybody answered, names shown or not",
    arguments: [true, false])
  func secretUntilClosed(showsNames: Bool) throws {
    let (round, people) = try opened(
      showsNames: showsNames, [.manager, .manager, .manager, .electedMember])
    for person in people { try fixture.answer(3, by: person) }
    func seen() throws -> (answered: Int, evidence: Int, named: Int) {
      let counted = try store.statementAnswers(in: round).reduce(0) {
        $0 + $1.now.values.reduce(0) { $0 + $1.answered }
      }
      let spread = try store.spreads(in: round).reduce(0) { $0 + ($1.all?.answered ?? 0) }
      #expect(counted == spread)
      return (
        counted, try store.evidence(for: "A1", in: round.id).count,
        showsNames ? try store.namedAnswers(in: round.id).count : 0
      )
    }
    #expect(try seen() == (0, 0, 0))
    try fixture.take(.close, in: round)
    #expect(try seen() == (4, 4, showsNames ? 4 : 0))
    try fixture.take(.reopen, in: round)
    #expect(try seen() == (0, 0, 0))
  }

  @Test("with hidden names no name, role or small group comes out after the close either")
  func hiddenNames() throws {
    let (round, people) = try opened(
      showsNames: false, [.manager, .manager, .manager, .electedMember])
    for (place, person) in people.enumerated() { try fixture.answer(place + 1, by: person) }
    try fixture.take(.close, in: round)
    #expect(throws: AssessmentError.namesHidden) { try store.namedAnswers(in: round.id) }
    let evidence = try store.evidence(for: "A1", in: round.id)
    #expect(evidence.map(\.text) == ["because 1", "because 2", "because 3", "because 4"])
    #expect(evidence.allSatisfy { $0.name == nil && $0.role == nil })
    let spread = try #require(try store.spreads(in: round).first)
    #expect(spread.all?.answered == 4 && spread.groups.isEmpty && spread.hidesGroups)
  }

  @Test("the counts are those of counting one by one")
  func counts() throws {
    let (round, people) = try opened(
      showsNames: true, [.manager, .manager, .electedMember, .partner])
    for (place, level) in [2, 2, 0, 4].enumerated() {
      try fixture.answer(level, by: people[place])
      try fixture.answer(1, by: people[place], statement: "B2")
    }
    try fixture.take(.close, in: round)
    let everything = try store.namedAnswers(in: round.id).flatMap { sheet in
      sheet.answers.map { (role: sheet.role, answer: $0) }
    }
    for counted in try store.statementAnswers(in: round) {
      #expect(counted == StatementAnswers(counted.statement, counting: everything))
    }
  }

  @Test("a team's sheet comes in once, for a round that shows names")
  func importing() throws {
    let (round, _) = try opened(showsNames: true, [.manager])
    let sheets = [
      RoundTable.Sheet(
        respondent: "Person 1", role: .manager, answers: [Answer("A1", now: .level(.two))]),
      RoundTable.Sheet(
        respondent: "Cllr Vane", role: .electedMember, answers: [Answer("A1", now: .dontKnow)]),
    ]
    #expect(try store.importAnswers(sheets, into: round.id, by: .console, from: "test") == 2)
    #expect(try store.importAnswers(sheets, into: round.id, by: .console, from: "test") == 0)
    #expect(try store.respondents(in: round.id).map(\.name) == ["Cllr Vane", "Person 1"])
    let (hidden, _) = try opened(showsNames: false, [.manager])
    #expect(throws: AssessmentError.namesHidden) {
      try store.importAnswers(sheets, into: hidden.id, by: .console, from: "test")
    }
  }

  @Test("a sheet knows people by their address too, and says who is new")
  func importingByAddress() throws {
    let (round, people) = try opened(showsNames: true, [.manager])
    let known = RoundTable.Sheet(
      respondent: people[0].email.uppercased(), role: .manager,
      answers: [Answer("A1", now: .level(.two))])
    let stranger = RoundTable.Sheet(
      respondent: "Cllr Vane", role: .electedMember, answers: [Answer("A1", now: .dontKnow)])
    #expect(try store.newcomers(in: [known, stranger], to: round.id) == ["Cllr Vane"])
    try store.importAnswers([known], into: round.id, by: .console, from: "test")
    #expect(try store.respondents(in: round.id) == people)
    #expect(try store.answers(of: people[0]).map(\.now) == [.level(.two)])
  }
}
