/// A composite of several results in which every unit is judged by the weights that suit it best.
///
/// Benefit of the doubt (Melyn and Moesen 1991; Cherchye, Moesen, Rogge, Van Puyenbroeck 2007): the
/// score is the largest weighted sum of results per unit of input for which nobody exceeds 1.
/// Share bounds keep a unit from being judged by one result only.
public struct BenefitOfTheDoubt: Sendable {
  public var shareBounds: ShareBounds?
  public var path: KernelPath = .widest

  public init(shareBounds: ShareBounds? = nil) { self.shareBounds = shareBounds }

  /// One unit's composite.
  public struct Unit: Sendable {
    /// From 0 to 1.
    public let score: Double
    /// The share of each output in the score; they sum to 1. Not always unique.
    public let shares: [Double]
  }

  /// Scores units with one input.
  public func result(for units: DecisionUnits) throws(FrontierError) -> [Unit] {
    guard units.inputs.count == 1 else {
      throw .invalidSetting(name: "input", reason: "benefit of the doubt takes a single input")
    }
    var model = DEA(returns: .crs, orientation: .input, shareBounds: shareBounds)
    model.path = path
    return try model.result(for: units).units.enumerated().map { j, unit in
      let parts = zip(unit.outputPrices, units.outputs).map { $0 * $1[j] }
      let sum = parts.reduce(0, +)
      return Unit(score: unit.score, shares: parts.map { sum > 0 ? $0 / sum : 0 })
    }
  }

  /// Scores results alone: every unit counts one input.
  ///
  /// - Parameter outputs: One column for each result, larger is better, not negative.
  public func result(
    names: [String], outputs: [[Double]], outputNames: [String]? = nil
  ) throws(FrontierError) -> [Unit] {
    try result(
      for: DecisionUnits(
        names: names, inputs: [[Double](repeating: 1, count: names.count)], outputs: outputs,
        outputNames: outputNames))
  }
}
