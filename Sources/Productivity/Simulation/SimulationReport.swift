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

  /// The report as lines of `name: figure`, shares in per cent.
  public var text: String {
    func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    var lines = [
      "panels: \(runs), councils: \(councils)",
      "truth inside the 80 % interval: \(percent(cover80))",
      "truth inside the 90 % interval: \(percent(cover90))",
      "truth inside the 95 % interval: \(percent(cover95))",
      "true place inside the 90 % rank set: \(percent(rankCover90))",
    ]
    if let changeCover90 {
      lines.append("true change inside its 90 % interval: \(percent(changeCover90))")
    }
    lines += [
      "councils in a clear band: \(percent(clear))",
      "of these on the wrong side: \(percent(wrongSide))",
      "panels whose simultaneous rank sets all held: \(percent(simultaneousCover))",
      "rank correlation with the truth: \((spearman * 1000).rounded() / 1000)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
