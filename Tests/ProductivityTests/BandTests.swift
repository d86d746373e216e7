import Testing

@testable import Productivity

@Suite("Bands")
struct BandTests {
  @Test(
    "limits belong to the band the method names",
    arguments: [
      (0.95, Band.clearlyAbove), (0.9499, .probablyAbove), (0.80, .probablyAbove),
      (0.7999, .cannotBeToldApart), (0.2001, .cannotBeToldApart), (0.20, .probablyBelow),
      (0.0501, .probablyBelow), (0.05, .clearlyBelow), (0, .clearlyBelow),
    ])
  func limits(probability: Double, band: Band) {
    #expect(Band(probabilityAbove: probability) == band)
  }

  @Test("words, sides and steps")
  func words() {
    #expect(Band.cannotBeToldApart.words == "cannot be told apart")
    #expect(Band.clearlyAbove.words == "clearly above")
    #expect(Band.clearlyAbove.steps(to: .probablyBelow) == 3)
    #expect(Band.allCases.map(\.side) == [1, 1, 0, -1, -1])
  }
}
