/// What a simulated panel is like: how many councils and years, and in which ways it breaks the
/// model's assumptions (section 14 of the method).
public struct SimulatedWorld: Sendable, Equatable {
  /// A way of breaking an assumption.
  public enum Break: String, Sendable, CaseIterable, Codable {
    /// Effects and noise with four degrees of freedom.
    case heavyTails = "heavy_tails"
    /// Context acts in curves and products.
    case curvedContext = "curved_context"
    /// 20 % gaps, likelier where outcomes are bad.
    case informativeGaps = "informative_gaps"
    /// 1.5 % gross errors, and sudden steps in 8 % of councils.
    case grossErrors = "gross_errors"
    /// True weights twice as far from the defaults as assumed.
    case farWeights = "far_weights"
  }

  /// Number of councils.
  public var units: Int
  /// Number of years.
  public var years: Int
  /// Number of outcome measures.
  public var measures: Int
  /// Number of context variables.
  public var context: Int
  /// Number of council types.
  public var types: Int
  /// Which assumptions are broken.
  public var breaks: Set<Break>

  /// A world; well specified unless told otherwise.
  public init(
    units: Int = 150, years: Int = 6, measures: Int = 5, context: Int = 3, types: Int = 1,
    breaks: Set<Break> = []
  ) {
    self.units = units
    self.years = years
    self.measures = measures
    self.context = context
    self.types = types
    self.breaks = breaks
  }
}
