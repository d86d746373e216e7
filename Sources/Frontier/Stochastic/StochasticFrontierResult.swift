/// A fitted stochastic frontier and each unit's efficiency.
public struct StochasticFrontierResult: Sendable {
  /// An estimated number with its standard error from the likelihood's curvature.
  public struct Parameter: Sendable {
    public let name: String
    public let estimate: Double
    /// Nil where it does not apply.
    public let standardError: Double?
  }

  /// One unit's efficiency.
  public struct Unit: Sendable {
    /// E[exp(-u) | error] (Battese and Coelli 1988), from 0 to 1.
    public let efficiency: Double
    /// exp(-E[u | error]) (Jondrow, Lovell, Materov, Schmidt 1982).
    public let efficiencyOfMean: Double
    /// E[u | error]: the expected inefficiency in logarithms.
    public let inefficiency: Double
    /// Ends of the interval of exp(-u) (Horrace and Schmidt 1996).
    public let lower: Double
    public let upper: Double
  }

  public let names: [String]
  public let units: [Unit]
  /// Coefficients (`const`, `ln...`), then `sigmaSq` = σᵤ² + σᵥ², `gamma` = σᵤ² / sigmaSq and, for the
  /// truncated normal, `mu`.
  public let parameters: [Parameter]
  public let noiseVariance: Double
  public let inefficiencyVariance: Double
  public let logLikelihood: Double
  /// Of the regression without inefficiency.
  public let logLikelihoodOfLeastSquares: Double
  public let iterations: Int
  public let warnings: [FrontierWarning]

  /// False when no inefficiency could be told from noise.
  public var isInefficiencyDetectable: Bool { inefficiencyVariance > 0 }

  /// A parameter by its name.
  public subscript(name: String) -> Double? { parameters.first { $0.name == name }?.estimate }
}
