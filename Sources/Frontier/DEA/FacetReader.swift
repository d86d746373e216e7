/// Reads peers, slacks and prices off the facet where the last program ended.
///
/// Where the facet has no other unit or free slack on it, the answer is unique and stands in the
/// basis. Otherwise the second phase maximises the sum of slacks in original units over the units
/// on the facet (by complementary slackness no other can take part without worsening the score).
final class FacetReader {
  private let frontier: RadialFrontier
  private let factors: [Double]
  private let inputs: Int
  private let rows: Int
  private var tight: [Int32]

  init(_ frontier: RadialFrontier, factors: [Double], inputs: Int) {
    self.frontier = frontier
    self.factors = factors
    self.inputs = inputs
    rows = frontier.set.rows
    tight = [Int32](repeating: 0, count: frontier.set.count)
  }

  /// Everything but the score itself, which the caller knows.
  func read() -> DEAResult.Unit {
    let set = frontier.set
    let normals = (0...rows).map { set.normal($0) }
    let tolerance = 1e-10 * normals.reduce(0) { max($0, abs($1)) }
    let tightCount = tight.withUnsafeMutableBufferPointer {
      set.tightUnits(tolerance: tolerance, into: $0.baseAddress!)
    }
    var slacks = [Double](repeating: 0, count: rows)
    var peers: [Peer] = []
    var isBasicRow = [Bool](repeating: false, count: rows + 1)
    for position in 0..<rows {
      let name = Int(set.basis[position])
      let value = set.values[position]
      if name >= 0 {
        peers.append(Peer(unit: name, weight: value))
      } else if name > -1 - rows {
        slacks[-1 - name] = value
        isBasicRow[-1 - name] = true
      } else if name == -1 - rows {
        isBasicRow[rows] = true
      }
    }
    let hasFreedom =
      tightCount > peers.count
      || (0...rows).contains {
        !isBasicRow[$0] && set.slackSign($0) != 0 && abs(normals[$0]) <= tolerance
      }
    if hasFreedom {
      (slacks, peers) = secondPhase(normals, tolerance, tightCount) ?? (slacks, peers)
    }
    return unit(slacks: slacks, peers: peers, normals: normals)
  }

  private func unit(slacks: [Double], peers: [Peer], normals: [Double]) -> DEAResult.Unit {
    let original = slacks.enumerated().map { $1 > 1e-12 ? $1 / factors[$0] : 0 }
    let prices = (0..<rows).map { max(-normals[$0], 0) * factors[$0] }
    return DEAResult.Unit(
      score: 0, superEfficiency: nil, inputSlacks: Array(original[..<inputs]),
      outputSlacks: Array(original[inputs...]),
      peers: peers.filter { $0.weight > 1e-12 }.sorted { $0.unit < $1.unit }
        .map { Peer(unit: $0.unit, weight: DEA.snapped($0.weight)) },
      inputPrices: Array(prices[..<inputs]), outputPrices: Array(prices[inputs...]),
      intercept: frontier.set.returns == .crs ? 0 : normals[rows])
  }

  private func secondPhase(
    _ normals: [Double], _ tolerance: Double, _ tightCount: Int
  ) -> ([Double], [Peer])? {
    let set = frontier.set
    let reached = (0...rows).map { set.target[$0] + set.step * set.direction[$0] }
    var program = LinearProgram(rows: rows + 1, target: reached)
    let units = tight[..<tightCount].sorted()
    for j in units { program.add((0...rows).map { set.units[Int(j) * set.lanes + $0] }) }
    let heaviest = factors.min() ?? 1
    var free: [(row: Int, column: Int)] = []
    for r in 0..<rows where abs(normals[r]) <= tolerance {
      free.append((r, program.add(row: r, -1, cost: heaviest / factors[r])))
    }
    if set.returns == .crs || (set.slackSign(rows) != 0 && abs(normals[rows]) <= tolerance) {
      if set.returns != .irs { program.add(row: rows, 1) }
      if set.returns != .drs { program.add(row: rows, -1) }
    }
    let solution = program.solve()
    guard solution.outcome == .optimal else { return nil }
    var slacks = [Double](repeating: 0, count: rows)
    for (row, column) in free { slacks[row] = solution.values[column] }
    let peers = units.enumerated().map { Peer(unit: Int($1), weight: solution.values[$0]) }
    return (slacks, peers)
  }
}
