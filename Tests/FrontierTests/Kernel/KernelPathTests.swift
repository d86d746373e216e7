import CFrontierKernel
import Statistics
import Testing

@testable import Frontier

/// The wide-vector and the plain machine code give the same answers.
struct KernelPathTests {
  /// Sums are taken in another order, with or without fused multiplication: the last digits differ,
  /// the more so in many dimensions.
  @Test(arguments: [(6, 1e-12), (12, 1e-10)])
  func allPathsAgree(_ dimensions: Int, _ tolerance: Double) throws {
    let paths = KernelPath.available
    if paths.count == 1 { print("Skipped: this machine has the plain path only.") }
    for seed in 100..<140 {
      let sample = RandomUnits(
        seed: UInt64(seed), counts: [1, 7, 8, 9, 33, 70], dimensions: dimensions)
      let units = try sample.units()
      for returns in ReturnsToScale.allCases {
        for orientation in Orientation.allCases {
          var model = DEA(returns: returns, orientation: orientation)
          model.path = .plain
          let plain = try model.result(for: units)
          let violation = Certificate(result: plain, units: units).worstViolation()
          #expect(violation.value < 1e-9, "plain \(sample): \(violation.what)")
          for path in paths {
            model.path = path
            for (a, b) in zip(try model.scores(for: units), plain.scores) {
              #expect(relativeDifference(a, b) < tolerance, "\(path) \(sample)")
            }
          }
        }
      }
    }
  }

  @Test func bootstrapsAgreeOnAllPaths() throws {
    let units = try RandomUnits(seed: 40, counts: [40], dimensions: 4).units()
    var model = SmoothedBootstrap(replications: 50, seed: 3, bandwidth: .given(0.05))
    model.path = .plain
    let plain = try model.result(for: units).units
    for path in KernelPath.available {
      model.path = path
      for (a, b) in zip(try model.result(for: units).units, plain) {
        #expect(relativeDifference(a.lower, b.lower) < 1e-11)
        #expect(relativeDifference(a.upper, b.upper) < 1e-11)
        #expect(relativeDifference(a.corrected, b.corrected) < 1e-11)
      }
    }
  }

  @Test func dominatingUnitsAreFoundOnAllPaths() {
    var random = Philox(seed: 5)
    for count in [1, 7, 8, 9, 64, 101] {
      let rows = 3
      let capacity = (count + 7) / 8 * 8
      var columns = [Double](repeating: .nan, count: rows * capacity)
      for r in 0..<rows {
        for j in 0..<count { columns[r * capacity + j] = Double(random.index(below: 5)) }
      }
      for unit in 0..<count {
        let point = (0..<rows).map { columns[$0 * capacity + unit] }
        let naive = (0..<count).filter { j in
          (0..<rows).allSatisfy { columns[$0 * capacity + j] >= point[$0] }
        }
        for path in KernelPath.available {
          var found = [Int32](repeating: 0, count: capacity + 1)
          let size = fk_dominating(
            columns, Int32(rows), Int32(capacity), point, path.rawValue, &found)
          #expect(found[..<Int(size)].map(Int.init) == naive)
        }
      }
    }
  }
}
