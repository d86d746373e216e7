import Assessment
import Sector
import TestSupport
import Testing

@Suite("Answers")
struct AnswerTests {
  private let opened = Day("2026-11-21")

  @Test("a whole answer has no problem")
  func sound() {
    let answer = Answer(
      "A1", now: .level(.two), ambition: .three, target: Day("2028-11-21"), stage: "do",
      confidence: .high, importance: .high, evidence: "a log")
    #expect(answer.problems(in: SampleFramework.one, opened: opened).isEmpty)
    #expect(answer.isAnswered && !answer.isBlank)
    #expect(Answer("A1").isBlank && !Answer("A1").isAnswered)
    #expect(Answer("A1", now: .dontKnow).isAnswered)
  }

  @Test("each field that is wrong is named")
  func wrong() {
    let answer = Answer(
      "A1", now: .level(.two), target: Day("2026-11-20"), stage: "later",
      evidence: String(repeating: "x", count: Answer.longestText + 1))
    let fields = answer.problems(in: SampleFramework.one, opened: opened).map(\.field)
    #expect(fields == [.stage, .target, .evidence])
    #expect(
      Answer("Z9").problems(in: SampleFramework.one, opened: opened).map(\.field) == [.statement])
    let far = Answer("A1", target: Day("2036-11-22"))
    #expect(far.problems(in: SampleFramework.one, opened: opened).map(\.field) == [.target])
  }

  @Test("an agreed answer needs a level or that it cannot be told, and who agreed")
  func agreed() {
    let empty = AgreedAnswer("A1")
    #expect(
      empty.problems(in: SampleFramework.one, opened: opened).map(\.field) == [.now, .agreedBy])
    let unknown = AgreedAnswer("A1", now: .dontKnow, agreedBy: "the board")
    #expect(unknown.problems(in: SampleFramework.one, opened: opened).isEmpty)
  }

  @Test("the usual target is the end of the horizon")
  func target() {
    let round = Round(
      id: "r", authority: AuthorityCode("E06000023"), title: "R", framework: "sample", version: 1,
      opened: Day("2026-11-21"))
    #expect(round.usualTarget(in: SampleFramework.one) == Day("2028-11-21"))
  }
}
