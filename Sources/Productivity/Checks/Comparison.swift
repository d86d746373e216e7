import Statistics

/// How far two runs agree on the councils that both assess.
public struct Comparison: Sendable, Equatable, Codable {
  /// Councils in both runs.
  public var councils: Int
  /// Spearman correlation of the two indices.
  public var rankCorrelation: Double
  /// Councils whose band differs.
  public var bandsChanged: Int
  /// Councils whose band differs by two steps or more.
  public var bandsFarApart: Int
  /// Councils that one run puts above expectation (probably or clearly) and the other below.
  public var oppositeBands: Int

  /// Compares two runs.
  public init(_ first: LensResult, _ second: LensResult) {
    let others = Dictionary(uniqueKeysWithValues: second.units.map { ($0.id, $0) })
    let pairs = first.units.compactMap { unit in others[unit.id].map { (unit, $0) } }
    councils = pairs.count
    rankCorrelation =
      pairs.count < 3 ? .zero : Correlation.spearman(pairs.map(\.0.effect), pairs.map(\.1.effect))
    bandsChanged = pairs.count { $0.band != $1.band }
    bandsFarApart = pairs.count { $0.band.steps(to: $1.band) >= 2 }
    oppositeBands = pairs.count { $0.band.side * $1.band.side < 0 }
  }
}
