/// How large lasting differences, drifts and noise are in a lens.
public struct Hyperparameters: Sendable, Equatable, Codable {
  /// SD of lasting differences between councils (log scale).
  public var tauB: Double
  /// SD of differences that drift over years (log scale).
  public var tauG: Double
  /// Correlation of the drift from one year to the next, 0 to 0.98.
  public var rho: Double
  /// SD of the noise of a council of typical size (log scale).
  public var phi: Double
  /// Share of the noise variance that shrinks with size, 0 to 1.
  public var h: Double
  /// SD of curvature effects; `nil` where the model has no curvature columns.
  public var tauQ: Double?
}
