import Testing

@testable import Frontier

/// All answers of the reference solvers, 48 files.
@Suite(.enabled(if: ReferenceData.isPresent, "\(ReferenceData.absence)"))
struct DEAReferenceTests {
  @Test(arguments: ReferenceSample.all, ReturnsToScale.allCases)
  func agreesWithReferenceSolvers(_ sample: ReferenceSample, _ returns: ReturnsToScale) throws {
    let units = try sample.units()
    for orientation in Orientation.allCases {
      let name = "dea_\(sample.name)_\(returns.rawValue)_\(orientation.rawValue)"
      let expected = try ReferenceData.table("expected/\(name).csv")
      let result = try DEA(returns: returns, orientation: orientation).result(for: units)
      let scores = try expected.numbers("eff")
      let supers = try ReferenceData.optional("super_eff", of: expected)
      let slackSums = try expected.numbers("sum_slack")
      let largest = (units.inputs + units.outputs).joined().max()!
      #expect(try expected.texts("id") == result.names)
      for (j, unit) in result.units.enumerated() {
        #expect(relativeDifference(unit.score, scores[j]) < 1e-9, "\(name) unit \(j + 1)")
        #expect((unit.superEfficiency == nil) == (supers[j] == nil), "\(name) unit \(j + 1)")
        if let own = unit.superEfficiency, let other = supers[j] {
          #expect(relativeDifference(own, other) < 1e-9, "\(name) super-efficiency \(j + 1)")
        }
        #expect(abs(unit.slackSum - slackSums[j]) < 1e-6 * largest, "\(name) slack \(j + 1)")
      }
      let violation = Certificate(result: result, units: units).worstViolation()
      #expect(violation.value < 1e-9, "\(name): \(violation.what)")
    }
  }

  @Test func knowsTheFactsOfProgramFollowThrough() throws {
    let units = try ReferenceSample.named("charnes1981").units()
    let constant = try DEA(returns: .crs).result(for: units)
    let variable = try DEA(returns: .vrs).result(for: units)
    #expect(abs(constant.scores.reduce(0, +) / 70 - 0.937765) < 1e-6)
    #expect((0..<70).filter(constant.isEfficient).count == 19)
    #expect((0..<70).filter(variable.isEfficient).count == 27)
  }

  @Test func knowsTheFactsOfTheSyntheticCouncils() throws {
    let units = try ReferenceSample.named("synthetic_n150").units()
    let scores = try DEA(returns: .vrs).scores(for: units)
    #expect(abs(scores.reduce(0, +) / 150 - 0.9251250878) < 1e-9)
    #expect(scores.filter { $0 == 1 }.count == 74)
  }
}
