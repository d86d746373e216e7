/// The places a council may hold in a table, best first: a bare rank is never shown.
public struct RankSet: Sendable, Equatable, Codable {
  /// Best place (1 = highest).
  public var best: Double
  /// Worst place.
  public var worst: Double

  /// Creates a rank set.
  public init(best: Double, worst: Double) {
    self.best = best
    self.worst = worst
  }
}
