/// Writes a run's results as comma-separated text on the log scale, one row per assessed council.
public enum ResultFile {
  /// The columns in order.
  public static let header = [
    "unit", "index", "theta", "sd", "lo80", "hi80", "lo90", "hi90", "lo95", "hi95", "p_above",
    "p_topq", "rank_lo90", "rank_hi90", "simrank_lo90", "simrank_hi90", "n_same", "chg3",
    "chg3_lo90", "chg3_hi90", "p_improved", "outcome_effect", "spend_effect", "weights_agree",
    "imputed_share", "years_used", "state", "as_of", "band",
  ]

  /// The whole file.
  public static func render(_ result: LensResult) -> String {
    ([header] + result.units.map(row)).map { $0.joined(separator: ",") }
      .joined(separator: "\n") + "\n"
  }

  private static func row(_ unit: UnitResult) -> [String] {
    let limits = [unit.interval80, unit.interval90, unit.interval95].flatMap { [$0.low, $0.high] }
    let change = unit.change.map {
      [$0.mean, $0.interval90.low, $0.interval90.high, $0.probabilityImproved].map(decimal)
    }
    let ranks = [
      unit.rank.best, unit.rank.worst, unit.simultaneousRank.best, unit.simultaneousRank.worst,
    ]
    return [quoted(unit.id), decimal(unit.index, places: 2)]
      + ([unit.effect, unit.sd] + limits + [unit.probabilityAbove, unit.probabilityTopQuarter])
      .map(decimal)
      + ranks.map { decimal($0, places: 2) } + [String(unit.sameCount)]
      + (change ?? ["", "", "", ""])
      + [unit.outcomeEffect, unit.spendEffect, unit.weightsAgree, unit.imputedShare].map(decimal)
      + [
        String(unit.yearsUsed.count), unit.state.rawValue, unit.asOf.map(String.init) ?? "",
        unit.band.rawValue,
      ]
  }

  private static func decimal(_ value: Double) -> String { decimal(value, places: 6) }

  /// Fixed decimals without the locale.
  private static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 1e15 else { return String(value) }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { "\",\n\r".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
