import Statistics
import Testing

@testable import Frontier

struct LinearProgramTests {
  /// max 3x + 2y with x + y ≤ 4, x + 3y ≤ 6, x ≤ 3 (Chvátal 1983 style): 11 at (3, 1).
  @Test func solvesATextbookProgram() {
    var program = LinearProgram(rows: 3, target: [4, 6, 3])
    program.add([1, 1, 1], cost: 3)
    program.add([1, 3, 0], cost: 2)
    for r in 0..<3 { program.add(row: r, 1) }
    let solution = program.solve()
    #expect(solution.outcome == .optimal)
    #expect(abs(solution.objective - 11) < 1e-12)
    #expect(abs(solution.values[0] - 3) < 1e-12 && abs(solution.values[1] - 1) < 1e-12)
  }

  @Test func tellsInfeasibleFromUnbounded() {
    var impossible = LinearProgram(rows: 1, target: [-1])
    impossible.add([1])
    #expect(impossible.solve().outcome == .infeasible)
    var endless = LinearProgram(rows: 1, target: [1])
    endless.add([1], cost: 1)
    endless.add([-1], cost: 0)
    #expect(endless.solve().outcome == .unbounded)
  }

  /// Beale's (1955) example, on which the plain rule cycles forever.
  @Test func doesNotCycle() {
    var program = LinearProgram(rows: 3, target: [0, 0, 1])
    program.add([0.25, 0.5, 0], cost: 0.75)
    program.add([-60, -90, 0], cost: -150)
    program.add([-0.04, -0.02, 1], cost: 0.02)
    program.add([9, 3, 0], cost: -6)
    for r in 0..<3 { program.add(row: r, 1) }
    let solution = program.solve()
    #expect(solution.outcome == .optimal)
    #expect(abs(solution.objective - 0.05) < 1e-12)
  }

  /// Against all vertices of random programs with two rows.
  @Test func findsTheBestVertex() {
    var random = Philox(seed: 17)
    for round in 0..<300 {
      let count = 4 + random.index(below: 5)
      let columns = (0..<count).map { _ in [random.uniform(), random.uniform()] }
      let costs = (0..<count).map { _ in random.uniform() }
      let target = [0.5 + random.uniform(), 0.5 + random.uniform()]
      var program = LinearProgram(rows: 2, target: target)
      for (column, cost) in zip(columns, costs) { program.add(column, cost: cost) }
      var best: Double?
      for i in 0..<count {
        for j in i + 1..<count {
          let (a, b) = (columns[i], columns[j])
          let determinant = a[0] * b[1] - a[1] * b[0]
          let x = (target[0] * b[1] - target[1] * b[0]) / determinant
          let y = (a[0] * target[1] - a[1] * target[0]) / determinant
          if x >= 0, y >= 0 { best = max(best ?? -.infinity, costs[i] * x + costs[j] * y) }
        }
      }
      let solution = program.solve()
      #expect((solution.outcome == .optimal) == (best != nil), "seed 17, round \(round)")
      if let best { #expect(abs(solution.objective - best) < 1e-9, "seed 17, round \(round)") }
    }
  }
}
