/// Which units shape everybody else's score, so that their figures deserve a second look first.
///
/// A unit far above all others is either a model or a typing error. Two signs: its own
/// super-efficiency (Banker, Chang 2006) and how much the scores of others rise when it is left out
/// (Wilson 1995). Removing it is a human decision; the engine only points.
public struct OutlierSearch: Sendable {
  public var returns: ReturnsToScale
  public var orientation: Orientation
  public var path: KernelPath = .widest

  public init(returns: ReturnsToScale = .vrs, orientation: Orientation = .input) {
    self.returns = returns
    self.orientation = orientation
  }

  /// How much one efficient unit matters.
  public struct Influence: Sendable, Equatable {
    /// Position of the unit.
    public let unit: Int
    /// Its score against all others; nil when no mixture of them reaches it.
    public let superEfficiency: Double?
    /// How many others' scores change when it is left out.
    public let affected: Int
    /// Mean change among those, as a share of their score.
    public let meanChange: Double
    /// Largest change, as a share of the score.
    public let largestChange: Double
    /// Units that have no score without it.
    public let unreached: Int
  }

  /// The influence of every efficient unit, the largest total change first.
  public func influences(in units: DecisionUnits) throws(FrontierError) -> [Influence] {
    var model = DEA(returns: returns, orientation: orientation)
    model.path = path
    let result = try model.result(for: units)
    var followers: [[Int]] = Array(repeating: [], count: units.count)
    for (j, unit) in result.units.enumerated() {
      for peer in unit.peers where peer.unit != j { followers[peer.unit].append(j) }
    }
    let points = ScaledPoints(units)
    let frontier = RadialFrontier(
      points, returns: returns, orientation: orientation, path: path)
    let influences = units.names.indices.filter(result.isEfficient).map {
      influence(of: $0, on: followers[$0], result, frontier, points)
    }
    return influences.sorted {
      ($0.meanChange * Double($0.affected), -$0.unit)
        > ($1.meanChange * Double($1.affected), -$1.unit)
    }
  }

  private func influence(
    of unit: Int, on followers: [Int], _ result: DEAResult, _ frontier: RadialFrontier,
    _ points: ScaledPoints
  ) -> Influence {
    frontier.set.mask(unit)
    defer { frontier.set.unmask(unit) }
    var changes: [Double] = []
    var unreached = 0
    points.values.withUnsafeBufferPointer { values in
      for j in followers {
        let point = values.baseAddress! + j * points.lanes
        guard let score = frontier.score(point, excluding: unit) else {
          unreached += 1
          continue
        }
        let change = abs(score / result.units[j].score - 1)
        if change > 1e-9 { changes.append(change) }
      }
    }
    return Influence(
      unit: unit, superEfficiency: result.units[unit].superEfficiency, affected: changes.count,
      meanChange: changes.isEmpty ? 0 : changes.reduce(0, +) / Double(changes.count),
      largestChange: changes.max() ?? 0, unreached: unreached)
  }
}
