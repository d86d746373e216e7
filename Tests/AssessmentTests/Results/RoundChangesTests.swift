import Assessment
import TestSupport
import Testing

@Suite("Change since the round before")
struct RoundChangesTests {
  private let before = [
    AgreedAnswer("A1", now: .level(.one), ambition: .two),
    AgreedAnswer("A2", now: .level(.two), ambition: .four),
    AgreedAnswer("B1", now: .level(.one), ambition: .three), AgreedAnswer("B2", now: .level(.two)),
  ]

  @Test("within one version, statement by statement")
  func same() {
    let changes = RoundChanges(
      from: before,
      to: [
        AgreedAnswer("A1", now: .level(.two)), AgreedAnswer("A2", now: .level(.one)),
        AgreedAnswer("B1", now: .dontKnow), AgreedAnswer("B2", now: .level(.two)),
      ], through: [SampleFramework.one])
    #expect(changes.changes.map(\.statement) == ["A1", "A2", "B2"])
    #expect(changes.changes.map(\.levels) == [1, -1, 0])
    #expect(changes.risen.map(\.statement) == ["A1"])
    #expect(changes.fallen.map(\.statement) == ["A2"])
    #expect(changes.changes[0].isAmbitionReached == true)
    #expect(changes.changes[1].isAmbitionReached == false)
    #expect(changes.changes[2].isAmbitionReached == nil)
    #expect(changes.notCompared == 1)
  }

  @Test("the furthest first; what fell from its ambition and what stood still are told apart")
  func movers() {
    let changes = RoundChanges(
      from: [
        AgreedAnswer("A1", now: .level(.one), ambition: .three),
        AgreedAnswer("A2", now: .level(.one), ambition: .four),
        AgreedAnswer("B1", now: .level(.four), ambition: .four),
        AgreedAnswer("B2", now: .level(.two), ambition: .three),
      ],
      to: [
        AgreedAnswer("A1", now: .level(.two)), AgreedAnswer("A2", now: .level(.four)),
        AgreedAnswer("B1", now: .level(.three)), AgreedAnswer("B2", now: .level(.two)),
      ], through: [SampleFramework.one])
    #expect(changes.risen.map(\.statement) == ["A2", "A1"])
    #expect(changes.fallen.map(\.fellFromAmbition) == [true])
    #expect(changes.risen.allSatisfy { !$0.fellFromAmbition })
    #expect(changes.unmoved.map(\.statement) == ["B2"])
    #expect(changes.changes.filter(\.stoodStill).map(\.statement) == ["B2"])
  }

  @Test("through the mapping: split, merged, new")
  func mapped() {
    let changes = RoundChanges(
      from: before,
      to: ["A1", "A2", "A3", "B9", "C1"].map { AgreedAnswer($0, now: .level(.three)) },
      through: [SampleFramework.one, SampleFramework.two])
    #expect(changes.changes.map(\.statement) == ["A1", "A2", "A3", "B9"])
    #expect(changes.changes.map(\.from) == [["A1"], ["A2"], ["A2"], ["B1", "B2"]])
    #expect(changes.changes.map(\.before) == [1, 2, 2, 1.5])
    #expect(changes.notCompared == 1)
  }

  @Test("through two versions at once, and a statement that was dropped")
  func chain() {
    var third = SampleFramework.two
    third.version = 3
    third.themes[0].statements = [SampleFramework.statement("A7")]
    third.follows = Succession(version: 2, statements: ["A2": ["A7"], "A3": ["A7"], "C1": []])
    let changes = RoundChanges(
      from: before,
      to: ["A7", "B9", "C1"].map { AgreedAnswer($0, now: .level(.four)) },
      through: [SampleFramework.one, SampleFramework.two, third])
    #expect(changes.changes.map(\.statement) == ["A7", "B9"])
    #expect(changes.changes[0].from == ["A2"])
    #expect(changes.changes[0].before == 2)
  }
}
