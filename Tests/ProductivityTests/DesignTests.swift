import Statistics
import Testing

@testable import Productivity

@Suite("The columns that describe circumstances")
struct DesignTests {
  private func variable(_ name: String, seed: UInt64) -> (name: String, cells: [Double]) {
    var random = Philox(seed: seed)
    return (name, (0..<120).map { _ in 50 + 7 * random.normal() })
  }

  @Test("context is standardised, and curvature is clear of the linear terms")
  func columns() {
    let design = Design(
      unitCount: 30, years: [1, 2, 3, 4],
      context: [variable("a", seed: 1), variable("b", seed: 2)],
      types: ["x", "y"], typeOf: (0..<30).map { $0 % 2 })
    #expect(design.names == ["a", "b", "a^2", "b*a", "b^2", "type:y"])
    for j in 0..<5 {
      #expect(abs(Moments.mean(design.columns[j])) < 0.02)
      #expect(abs(Moments.populationSD(design.columns[j]) - 1) < 0.02)
    }
    for column in design.columns[design.curvature] {
      #expect(abs(Moments.mean(column)) < 1e-10)
      for linear in design.columns[0..<2] {
        #expect(abs(Correlation.pearson(column, linear)) < 1e-10)
      }
    }
    #expect(design.columns[5][0] == 0 && design.columns[5][4] == 1)
    #expect(design.withoutCurvature().names == ["a", "b", "type:y"])
  }

  @Test("extreme circumstances are clipped to three SDs")
  func clipping() {
    var cells = [Double](repeating: 0, count: 100)
    cells[7] = 1000
    #expect(Design.standardise(cells)[7] == 3)
  }

  @Test("a variable that is constant or repeats another is dropped")
  func dropped() {
    let a = variable("a", seed: 1)
    let design = Design(
      unitCount: 30, years: [1, 2, 3, 4],
      context: [
        a, (name: "again", cells: a.cells.map { 3 - 2 * $0 }),
        (name: "constant", cells: a.cells.map { _ in 4 }), variable("b", seed: 3),
      ])
    #expect(design.dropped == ["again", "constant"])
    #expect(design.names == ["a", "b", "a^2", "b*a", "b^2"])
  }

  @Test("a yes-or-no variable has no curve of its own")
  func binary() {
    let flags = (0..<120).map { $0 % 3 == 0 ? 1.0 : 0 }
    let design = Design(unitCount: 30, years: [1, 2, 3, 4], context: [("flag", flags)])
    #expect(design.names == ["flag"])
  }
}
