import Assessment
import Testing

@Suite("Steps of a round")
struct RoundStepTests {
  @Test("the way from draft to signature, and only that way")
  func path() {
    var state = RoundState.draft
    for step in [RoundStep.open, .close, .agree, .signOff] {
      #expect(RoundStep.possible(from: state).contains(step))
      #expect(step.move.from == state)
      state = step.move.to
    }
    #expect(state == .signedOff)
    #expect(RoundStep.possible(from: .signedOff).isEmpty)
  }

  @Test("answers are seen together only after the close")
  func seen() {
    #expect(RoundState.allCases.filter(\.showsAnswers) == [.closed, .agreed, .signedOff])
  }

  @Test("nothing leads back from the signature, and nothing skips the close")
  func nothingElse() {
    for step in RoundStep.allCases {
      #expect(step.move.from != .signedOff)
      #expect(!(step.move.from == .open && step.move.to != .closed))
      #expect(step.move.to != .signedOff || step.move.from == .agreed)
    }
  }
}
