extension Sensitivity {
  /// The change as one of a run's checks: what was changed in words, how much moved in figures
  /// (`councils`, `rankCorrelation`, `bandsChanged`, `bandsFarApart`, `oppositeBands`).
  public var check: Check {
    Check(
      id: "sensitivity.\(id)", outcome: .info,
      figures: [
        "councils": Double(comparison.councils), "rankCorrelation": comparison.rankCorrelation,
        "bandsChanged": Double(comparison.bandsChanged),
        "bandsFarApart": Double(comparison.bandsFarApart),
        "oppositeBands": Double(comparison.oppositeBands),
      ], reason: change)
  }
}
