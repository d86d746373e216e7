/// Scores corrected for the bias that comes from seeing only some of the possible units, with
/// confidence intervals.
///
/// Read with care: in simulations with known truth, nominal 95 % intervals of this kind held it
/// for fewer than half of 150 units with one input and five outputs, and the corrected scores
/// ranked units worse than the raw ones. They show uncertainty; they do not remove it.
public struct BootstrapResult: Sendable {
  public struct Unit: Sendable {
    /// The raw score.
    public let score: Double
    /// Raw less corrected score.
    public let bias: Double
    /// The corrected score.
    public let corrected: Double
    /// Ends of the confidence interval.
    public let lower: Double
    public let upper: Double
    /// Replications in which no mixture reached this unit (subsamples only).
    public let unreached: Int
  }

  public let names: [String]
  public let units: [Unit]
  /// The bandwidth that was used; nil for subsamples.
  public let bandwidth: Double?
  public let replications: Int
  public let level: Double
}
