/// How one change of the choices would change the results: published with every run, so that
/// nobody has to guess how much hangs on a weight or a context variable.
public struct Sensitivity: Sendable, Equatable, Codable {
  /// Stable name of the change, such as `without.measure.m1`.
  public var id: String
  /// The change in plain English.
  public var change: String
  /// How far the changed run agrees with the published one.
  public var comparison: Comparison
}
