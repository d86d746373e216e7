/// How often the index was right in worlds whose truth is known.
public struct SimulationReport: Sendable, Equatable, Codable {
  /// Replications behind the figures.
  public var runs: Int
  /// Councils assessed in all replications together.
  public var councils: Int
  /// Share of true effects inside the 80, 90 and 95 % intervals.
  public var cover80: Double
  public var cover90: Double
  public var cover95: Double
  /// Share of true ranks inside the 90 % rank set of a single council.
  public var rankCover90: Double
  /// Share of true changes inside the 90 % interval; `nil` with fewer than four years.
  public var changeCover90: Double?
  /// Share of councils in a clear band.
  public var clear: Double
  /// Share of the clear councils on the wrong side.
  public var wrongSide: Double
  /// Share of replications in which the simultaneous rank sets held for all councils at once.
  public var simultaneousCover: Double
  /// Mean Spearman correlation of the index with the truth.
  public var spearman: Double
}
