/// A small linear program, solved with care rather than haste: revised primal simplex with
/// artificial variables, for what the facet pool cannot do (second-phase slacks, restricted
/// weights, equality rows) and for its rare failures.
///
///     maximise   costs · x   subject to   Σ columns[j] x[j] = target,   x ≥ 0
///
/// The number of rows is small (inputs and outputs), the number of columns may be large.
struct LinearProgram {
  enum Outcome: Equatable { case optimal, infeasible, unbounded, stuck }

  struct Solution {
    var outcome: Outcome
    /// Value of every column.
    var values: [Double]
    /// Price of every row: what one more unit of the target is worth.
    var prices: [Double]
    var objective: Double
  }

  let rows: Int
  private(set) var columns: [Double] = []
  private(set) var costs: [Double] = []
  var target: [Double]

  init(rows: Int, target: [Double]) {
    self.rows = rows
    self.target = target
  }

  var count: Int { costs.count }

  /// Adds a column and returns its number.
  @discardableResult
  mutating func add(_ column: [Double], cost: Double = 0) -> Int {
    columns += column
    costs.append(cost)
    return costs.count - 1
  }

  /// Adds a column that touches a single row.
  @discardableResult
  mutating func add(row: Int, _ entry: Double, cost: Double = 0) -> Int {
    var column = [Double](repeating: 0, count: rows)
    column[row] = entry
    return add(column, cost: cost)
  }

  mutating func setCosts(_ new: [Double]) { costs = new }

  func solve() -> Solution {
    var simplex = Simplex(program: self)
    guard simplex.maximise(phase: .feasibility) == .optimal else {
      return simplex.solution(.stuck)
    }
    if simplex.artificialSum > 1e-9 { return simplex.solution(.infeasible) }
    let outcome = simplex.maximise(phase: .costs)
    return simplex.solution(outcome)
  }
}

extension LinearProgram {
  /// The working state: a basis and its explicit inverse, row by row.
  struct Simplex {
    enum Phase { case feasibility, costs }

    let program: LinearProgram
    let rows: Int
    /// Column in each row of the basis; artificial columns are numbered after the real ones.
    var basis: [Int]
    var inverse: [Double]
    var values: [Double]
    let artificialSign: [Double]
    private var age = 0

    init(program: LinearProgram) {
      self.program = program
      rows = program.rows
      basis = (0..<rows).map { program.count + $0 }
      artificialSign = program.target.map { $0 < 0 ? -1 : 1 }
      inverse = [Double](repeating: 0, count: rows * rows)
      for r in 0..<rows { inverse[r * rows + r] = artificialSign[r] }
      values = program.target.map(abs)
    }

    var artificialSum: Double {
      var sum = 0.0
      for r in 0..<rows where basis[r] >= program.count { sum += abs(values[r]) }
      return sum
    }

    private func cost(_ column: Int, _ phase: Phase) -> Double {
      switch phase {
      case .feasibility: column >= program.count ? -1 : 0
      case .costs: column >= program.count ? 0 : program.costs[column]
      }
    }

    private func prices(_ phase: Phase) -> [Double] {
      var prices = [Double](repeating: 0, count: rows)
      for r in 0..<rows {
        let c = cost(basis[r], phase)
        if c != 0 { for k in 0..<rows { prices[k] += c * inverse[r * rows + k] } }
      }
      return prices
    }

    mutating func maximise(phase: Phase) -> Outcome {
      var stalled = 0
      for _ in 0..<50_000 {
        if age > 30 { refresh() }
        let careful = stalled > 20 + 2 * rows
        guard let entering = entering(phase, careful: careful) else {
          if age == 0 { return .optimal }
          refresh()
          if self.entering(phase, careful: careful) == nil { return .optimal }
          continue
        }
        let change = applied(entering)
        guard let leaving = leaving(change, phase, careful: careful) else {
          return phase == .costs ? .unbounded : .stuck
        }
        let step = max(values[leaving], 0) / change[leaving]
        stalled = abs(step) > 1e-13 ? 0 : stalled + 1
        pivot(entering, leaving, change)
      }
      return .stuck
    }

    private func entering(_ phase: Phase, careful: Bool) -> Int? {
      let prices = prices(phase)
      var best: Int?
      let tolerance = 1e-11 * max(1, prices.reduce(0) { max($0, abs($1)) })
      var most = tolerance
      program.columns.withUnsafeBufferPointer { columns in
        for j in 0..<program.count {
          var reduced = cost(j, phase)
          for k in 0..<rows { reduced -= prices[k] * columns[j * rows + k] }
          if reduced > most && !basis.contains(j) {
            best = j
            if careful { return }
            most = reduced
          }
        }
      }
      return best
    }

    private func applied(_ column: Int) -> [Double] {
      var result = [Double](repeating: 0, count: rows)
      for r in 0..<rows {
        var sum = 0.0
        for k in 0..<rows { sum += inverse[r * rows + k] * entry(column, k) }
        result[r] = sum
      }
      return result
    }

    private func entry(_ column: Int, _ row: Int) -> Double {
      column < program.count
        ? program.columns[column * rows + row]
        : column - program.count == row ? artificialSign[row] : 0
    }

    /// The row that reaches zero first; among ties the largest pivot, or by Bland's rule the
    /// smallest name. An artificial variable that has reached zero leaves at the first chance.
    private func leaving(_ change: [Double], _ phase: Phase, careful: Bool) -> Int? {
      var best: Int?
      var lowest = Double.infinity
      for r in 0..<rows {
        let artificial = basis[r] >= program.count
        if artificial && phase == .costs {
          if abs(change[r]) > 1e-9 { return r }
          continue
        }
        guard change[r] > 1e-10 else { continue }
        let ratio = max(values[r], 0) / change[r]
        let tied = abs(ratio - lowest) <= 1e-13
        let better =
          !tied
          ? ratio < lowest
          : careful ? basis[r] < basis[best!] : change[r] > change[best!]
        if best == nil || better { (best, lowest) = (r, min(ratio, lowest)) }
      }
      return best
    }

    private mutating func pivot(_ entering: Int, _ leaving: Int, _ change: [Double]) {
      let scale = 1 / change[leaving]
      for k in 0..<rows { inverse[leaving * rows + k] *= scale }
      values[leaving] *= scale
      for r in 0..<rows where r != leaving && change[r] != 0 {
        for k in 0..<rows { inverse[r * rows + k] -= change[r] * inverse[leaving * rows + k] }
        values[r] -= change[r] * values[leaving]
      }
      basis[leaving] = entering
      age += 1
    }

    /// Computes the inverse afresh (Gauss-Jordan with row exchanges).
    private mutating func refresh() {
      let n = rows
      var work = [Double](repeating: 0, count: n * 2 * n)
      for r in 0..<n {
        for c in 0..<n { work[r * 2 * n + c] = entry(basis[c], r) }
        work[r * 2 * n + n + r] = 1
      }
      for c in 0..<n {
        let p = (c..<n).max { abs(work[$0 * 2 * n + c]) < abs(work[$1 * 2 * n + c]) }!
        let pivot = work[p * 2 * n + c]
        if pivot == 0 { return }
        for j in 0..<2 * n {
          let kept = work[p * 2 * n + j]
          work[p * 2 * n + j] = work[c * 2 * n + j]
          work[c * 2 * n + j] = kept / pivot
        }
        for r in 0..<n where r != c {
          let factor = work[r * 2 * n + c]
          if factor == 0 { continue }
          for j in c..<2 * n { work[r * 2 * n + j] -= factor * work[c * 2 * n + j] }
        }
      }
      for r in 0..<n {
        var sum = 0.0
        for k in 0..<n {
          inverse[r * n + k] = work[r * 2 * n + n + k]
          sum += inverse[r * n + k] * program.target[k]
        }
        values[r] = sum
      }
      age = 0
    }

    func solution(_ outcome: Outcome) -> Solution {
      var all = [Double](repeating: 0, count: program.count)
      var objective = 0.0
      for r in 0..<rows where basis[r] < program.count {
        all[basis[r]] = max(values[r], 0)
        objective += program.costs[basis[r]] * max(values[r], 0)
      }
      return Solution(
        outcome: outcome, values: all, prices: prices(.costs), objective: objective)
    }
  }
}
