import Assessment
import TestSupport
import Testing

@Suite("What a draft changes")
struct FrameworkDifferenceTests {
  @Test("nothing between a framework and itself")
  func none() {
    #expect(FrameworkDifference(from: SampleFramework.one, to: SampleFramework.one).isEmpty)
  }

  @Test("added, removed and reworded statements")
  func some() {
    var draft = SampleFramework.two
    draft.themes[0].statements[0].levels[0].text = "Other words"
    draft.themes[0].name = "Processes"
    let difference = FrameworkDifference(from: SampleFramework.one, to: draft)
    #expect(difference.added.map(\.id) == ["A3", "B9", "C1"])
    #expect(difference.removed.map(\.id) == ["B1", "B2"])
    #expect(difference.reworded.map(\.after.id) == ["A1"])
    #expect(difference.others == ["Names or aims of themes changed."])
  }
}
