/// Which side a unit is asked to improve: use less for the same results, or achieve more with the
/// same means.
public enum Orientation: String, Sendable, CaseIterable {
  /// Farrell's θ ≤ 1: the share of today's inputs that would do.
  case input = "in"
  /// Farrell's φ ≥ 1: the factor by which all outputs could grow.
  case output = "out"
}
