import Assessment
import Testing

@Suite("Spread")
struct SpreadTests {
  private func spread(_ now: [RoleGroup: LevelCounts]) -> Spread {
    Spread(StatementAnswers("A1", now: now), showsNames: true)
  }

  @Test(
    "the words",
    arguments: [
      ([8, 0, 0, 0], 0, "All 8 chose level 1."), ([1, 0, 0, 0], 0, "One person chose level 1."),
      ([0, 5, 4, 0], 0, "People broadly agree."), ([2, 2, 2, 2], 0, "Views are"),
      ([4, 0, 0, 4], 0, "Views fall into two camps: worth talking through."),
      ([1, 1, 0, 0], 0, "2 people chose levels 1 to 2: too few to sum up."),
      ([0, 0, 0, 0], 3, "Nobody could say: all 3 answered that they do not know."),
      ([0, 5, 1, 0], 2, "2 of 8 do not know."),
    ])
  func words(counts: [Int], dontKnow: Int, expected: String) {
    let spread = spread([.manager: LevelCounts(counts, dontKnow: dontKnow)])
    #expect(spread.sentence.contains(expected), "\(spread.sentence)")
  }

  @Test("a group that sees it differently is named in words, without a figure of chance")
  func difference() {
    let spread = spread([
      .seniorOfficer: LevelCounts([0, 0, 4, 1]), .electedMember: LevelCounts([4, 1, 0, 0]),
    ])
    #expect(spread.sentence.contains("place us higher than elected members."))
    #expect(!spread.sentence.contains("0.0"))
    #expect(!spread.sentence.contains("everybody else"), "of two groups one sentence is enough")
  }

  @Test("of three groups each is held against everybody else")
  func threeGroups() {
    let spread = spread([
      .seniorOfficer: LevelCounts([0, 0, 4, 1]), .electedMember: LevelCounts([5, 1, 0, 0]),
      .partner: LevelCounts([0, 2, 2, 0]),
    ])
    #expect(spread.sentence.contains("Elected members place us lower than everybody else."))
  }

  @Test("nobody answered is not the same as too few to show")
  func nobody() {
    #expect(spread([:]).sentence == "Nobody answered this.")
    let hidden = Spread(StatementAnswers("A1"), showsNames: false)
    #expect(hidden.sentence.contains("Too few people"))
    #expect(
      spread([.manager: LevelCounts(dontKnow: 1)]).sentence
        == "One person answered, and does not know.")
  }

  @Test("the middle of what everybody said, as far as enough said it")
  func middles() {
    var answers = StatementAnswers(
      "A1", now: [.manager: LevelCounts([0, 2, 2, 0])], ambition: LevelCounts([0, 0, 1, 3]),
      importance: [0, 1, 3], confidence: [1, 1, 1])
    #expect(
      Spread(answers, showsNames: false).middles
        == "The middle answers: now between levels 2 and 3, ambition level 4, “Matters most”, "
        + "“Fairly sure”.")
    answers.importance = [0, 0, 2]
    answers.confidence = [2, 0, 0]
    #expect(
      Spread(answers, showsNames: false).middles
        == "The middle answers: now between levels 2 and 3, ambition level 4.")
    answers.ambition = LevelCounts([0, 0, 0, 2])
    #expect(Spread(answers, showsNames: false).middles == nil)
  }

  @Test("of two middles the less sure one counts")
  func confidence() {
    let answers = StatementAnswers(
      "A1", now: [.manager: LevelCounts([0, 4, 0, 0])], confidence: [0, 2, 2])
    #expect(Spread(answers, showsNames: false).middleConfidence == .medium)
    #expect(Spread(StatementAnswers("A1"), showsNames: true).middleConfidence == nil)
  }

  @Test("the proposal is the lower of two middles")
  func proposal() {
    #expect(spread([.manager: LevelCounts([0, 2, 2, 0])]).proposedNow == .two)
    #expect(spread([:]).proposedNow == nil)
  }

  @Test("counting single answers")
  func counting() {
    let answers = StatementAnswers(
      "A1",
      counting: [
        (
          .manager,
          Answer("A1", now: .level(.two), ambition: .four, confidence: .low, importance: .high)
        ),
        (.manager, Answer("A1", now: .dontKnow)), (.partner, Answer("A2", now: .level(.one))),
      ])
    #expect(answers.now == [.manager: LevelCounts([0, 1, 0, 0], dontKnow: 1)])
    #expect(answers.ambition == LevelCounts([0, 0, 0, 1]))
    #expect(answers.importance == [0, 0, 1] && answers.confidence == [1, 0, 0])
  }
}
