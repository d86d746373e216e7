/// What a comparison by data envelopment analysis says about every unit.
///
/// A score of 1 means that no mixture of the others does better in the same proportions; it does
/// not mean that the unit does well. Peers say whom to look at, targets what they would achieve
/// in this unit's place. All lists are in the order of the units.
public struct DEAResult: Sendable {
  /// What the comparison says about one unit.
  public struct Unit: Sendable {
    /// Farrell's score: θ ≤ 1 (input) or φ ≥ 1 (output). Infinite when nothing bounds it.
    public var score: Double
    /// The score against all other units (Andersen, Petersen 1993); equals `score` for inefficient
    /// units. Nil when no mixture of the others reaches this unit.
    public var superEfficiency: Double?
    /// What could still be saved of each input after the radial change, in its own units.
    public var inputSlacks: [Double]
    /// What could still be gained of each output after the radial change, in its own units.
    public var outputSlacks: [Double]
    /// The units its target is a mixture of, in the order of the units.
    public var peers: [Peer]
    /// Shadow price of each input: the multiplier form's v, in score per unit of input.
    public var inputPrices: [Double]
    /// Shadow price of each output: the multiplier form's u.
    public var outputPrices: [Double]
    /// The multiplier form's free term; zero under constant returns.
    public var intercept: Double

    /// Sum of all slacks in original units, as the second phase maximises it.
    public var slackSum: Double { inputSlacks.reduce(0, +) + outputSlacks.reduce(0, +) }
  }

  public let names: [String]
  public let returns: ReturnsToScale
  public let orientation: Orientation
  public let units: [Unit]
  public let warnings: [FrontierWarning]

  /// Scores alone, in the order of the units.
  public var scores: [Double] { units.map(\.score) }

  /// Whether a unit's score is 1, up to rounding.
  public func isEfficient(_ unit: Int) -> Bool { abs(units[unit].score - 1) < 1e-9 }
}

extension DEAResult {
  /// What a unit would use and achieve at its target: the radial change first, then the slacks.
  public struct Target: Sendable, Equatable {
    public let inputs: [Double]
    public let outputs: [Double]
  }

  /// The target of a unit: what the mixture of its peers uses and achieves.
  public func target(of unit: Int, among data: DecisionUnits) -> Target {
    let result = units[unit]
    let shrink = orientation == .input ? result.score : 1
    let grow = orientation == .output ? result.score : 1
    return Target(
      inputs: zip(data.inputs, result.inputSlacks).map { $0[unit] * shrink - $1 },
      outputs: zip(data.outputs, result.outputSlacks).map { $0[unit] * grow + $1 })
  }
}
