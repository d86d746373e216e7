import Accounts
import Assessment
import Sector
import Store
import TestSupport
import Testing

@Suite("Agreed answers in the store")
struct AgreedTests {
  private let fixture: RoundFixture
  private let round: Round
  private var store: Store { fixture.store }

  init() throws {
    fixture = try RoundFixture()
    let draft = try fixture.add()
    try fixture.invite([.manager], to: draft)
    round = try fixture.take(.open, .close, in: draft)
  }

  private func save(_ answer: AgreedAnswer) throws -> AgreedSaving {
    try store.save(answer, in: round.id, by: .console, from: "test", at: "2026-12-01T10:00:00Z")
  }

  @Test("two people who edit the same statement both keep their text")
  func conflict() throws {
    let mine = AgreedAnswer("A1", now: .level(.two), reasons: "mine", agreedBy: "Board")
    guard case .saved(let saved) = try save(mine) else {
      Issue.record("the first was not saved")
      return
    }
    #expect(saved.revision == 1 && saved.saved == "2026-12-01T10:00:00Z")
    let theirs = AgreedAnswer("A1", now: .level(.three), reasons: "theirs", agreedBy: "Board")
    #expect(try save(theirs) == .conflict(held: saved))
    #expect(try store.agreedAnswers(in: round) == [saved])
    var next = theirs
    next.revision = 1
    guard case .saved(let second) = try save(next) else {
      Issue.record("the second was not saved")
      return
    }
    #expect(second.revision == 2)
  }

  @Test("nothing is agreed before the close or after the signature")
  func locked() throws {
    try fixture.agreeAll(round)
    try fixture.take(.agree, in: round)
    let answer = AgreedAnswer("A1", now: .level(.four), agreedBy: "Me", revision: 1)
    #expect(throws: AssessmentError.notAgreeing(.agreed)) { try save(answer) }
    try fixture.take(.signOff, in: round)
    #expect(throws: AssessmentError.notAgreeing(.signedOff)) { try save(answer) }
    #expect(throws: AssessmentError.notAgreeing(.signedOff)) {
      try store.importAgreed([answer], into: round.id, by: .console, from: "test")
    }
    #expect(try store.agreedAnswers(in: round).first?.now == .level(.two))
  }

  @Test("an answer without who agreed is refused")
  func incomplete() throws {
    #expect(throws: AnswerProblem.self) { try save(AgreedAnswer("A1", now: .level(.two))) }
  }

  @Test("a sheet comes in, and says how many statements it changed")
  func importing() throws {
    let sheet = ["A1", "A2"].map { AgreedAnswer($0, now: .level(.two), agreedBy: "Board") }
    #expect(try store.importAgreed(sheet, into: round.id, by: .console, from: "test") == 2)
    #expect(try store.importAgreed(sheet, into: round.id, by: .console, from: "test") == 0)
    #expect(try store.agreedAnswers(in: round).map(\.statement) == ["A1", "A2"])
  }

  @Test("actions and reviews: kept, in conflict, and only when it is time")
  func roadmap() throws {
    let action = RoadmapAction(
      id: "x", round: round.id, statement: "A1", title: "Do", owner: "Ann",
      starts: Day("2027-01-01"),
      due: Day("2027-06-01"), measure: "Fewer calls")
    #expect(throws: AssessmentError.notAgreeing(.closed)) {
      try store.save(action, by: .console, from: "test")
    }
    try fixture.agreeAll(round)
    try fixture.take(.agree, in: round)
    #expect(try store.save(action, by: .console, from: "test") == nil)
    let held = try #require(try store.save(action, by: .console, from: "test"))
    #expect(held.revision == 1 && held.title == "Do" && held.due == Day("2027-06-01"))
    var next = held
    next.state = .done
    #expect(try store.save(next, by: .console, from: "test") == nil)
    #expect(try store.actions(in: round.id).map(\.state) == [.done])
    let review = AmbitionReview(
      round: round.id, statement: "A1", outcome: .reached, now: .three, whatHappened: "It worked",
      by: "Ann", on: try #require(Day("2028-11-21")))
    #expect(throws: AssessmentError.notSignedOff) {
      try store.save(review, by: .console, from: "test")
    }
    try fixture.take(.signOff, in: round)
    try store.save(review, by: .console, from: "test")
    #expect(try store.reviews(in: round.id) == [review])
  }
}
