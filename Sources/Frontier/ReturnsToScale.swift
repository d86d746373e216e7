/// How the output a council could reach grows with its size, as far as the model assumes.
///
/// Under constant returns a small library is compared with large ones scaled down; under variable
/// returns only with mixtures of its own size. The assumption restricts the sum of the peers'
/// weights (Charnes, Cooper, Rhodes 1978; Banker, Charnes, Cooper 1984; Färe, Grosskopf 1985).
public enum ReturnsToScale: String, Sendable, CaseIterable {
  /// Constant: the weights may sum to anything.
  case crs
  /// Variable: the weights sum to one.
  case vrs
  /// Decreasing (non-increasing, NIRS): the weights sum to at most one.
  case drs
  /// Increasing (non-decreasing, NDRS): the weights sum to at least one.
  case irs
}
