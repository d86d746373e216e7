import HTML
import Productivity
import Testing

@testable import Web

@Suite("The index in words")
struct IndexWordsTests {
  private func unit(effect: Double, p: Double) throws -> UnitResult {
    var unit = try #require(
      try CouncilPageQuery(
        SampleSite.request(parameters: ["code": SampleStore.leader.rawValue])
      ).present().standings[0].unit)
    unit.effect = effect
    unit.probabilityAbove = p
    unit.band = Band(probabilityAbove: p)
    return unit
  }

  @Test("Sure, likely and even chances read differently")
  func headlines() throws {
    let sure = IndexWords(unit: try unit(effect: 0.1133, p: 0.97), valueOfPoint: 0.02)
    #expect(
      sure.headline == "gets about 12% more for each pound than councils in like circumstances")
    #expect(sure.sureness == "We are 97% sure that it is more, not chance.")
    let likely = IndexWords(unit: try unit(effect: -0.1278, p: 0.1), valueOfPoint: 0.02)
    #expect(
      likely.headline
        == "probably gets about 12% less for each pound than councils in like circumstances")
    let even = IndexWords(unit: try unit(effect: 0.05, p: 0.6), valueOfPoint: 0.02)
    #expect(even.headline.hasPrefix("cannot be told apart"))
  }

  @Test("Beyond what is printed, words stand for figures")
  func extremes() throws {
    let high = IndexWords(unit: try unit(effect: 1.2, p: 0.999), valueOfPoint: 0.02)
    #expect(high.headline.contains("more than twice as much"))
    #expect(high.sureness.contains("more than 99%"))
    #expect(FigureStyle.index.text(240) == "above 200")
    #expect(FigureStyle.index.text(12) == "below 50")
    #expect(try unit(effect: 1.2, p: 0.999).estimate.value == 200)
  }

  @Test("The two halves are never mixed up")
  func halves() throws {
    var result = try unit(effect: 0, p: 0.5)
    result.outcomeEffect = 0.1
    result.spendEffect = 0.0953
    let words = IndexWords(unit: result, valueOfPoint: 0.02)
    #expect(words.outcomeHalf.contains("5 points better"))
    #expect(words.spendHalf.contains("10% higher"))
  }

  @Test("A range that starts at nothing says so")
  func potential() throws {
    var potential = try unit(effect: 0, p: 0.5).potential
    var pounds = try #require(potential.pounds)
    (pounds.low, pounds.middle, pounds.high) = (0, 2_000_000, 5_000_000)
    potential.pounds = pounds
    (potential.points.low, potential.points.middle, potential.points.high) = (0, 0, 0)
    let words = PotentialWords(potential: potential)
    #expect(words.pounds == "nothing to £5 million, with £2 million in the middle")
    #expect(words.points == "none that we can see")
  }
}
