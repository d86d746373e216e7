import Statistics

extension IndexRun {
  /// Runs again with another seed: when too many bands move, the run needs more draws.
  ///
  /// - Throws: `IndexError`.
  public func seedCheck(
    against result: LensResult, monitor: RunMonitor = RunMonitor()
  ) throws(IndexError) -> Check {
    var settings = result.settings
    settings.seed &+= 7_919
    let again = try IndexRun(panel: panel, settings: settings).result(monitor: monitor)
    let comparison = Comparison(result, again)
    let share = Double(comparison.bandsChanged) / Double(max(1, comparison.councils))
    let failed = share > 0.1 || comparison.bandsFarApart > 0
    return Check(
      id: "seed", outcome: failed ? .failed : .passed,
      figures: [
        "bandsChanged": Double(comparison.bandsChanged), "share": share,
        "farApart": Double(comparison.bandsFarApart),
      ],
      reason: failed
        ? """
        Needs more draws: with other random numbers \(comparison.bandsChanged) of \
        \(comparison.councils) bands change, \(comparison.bandsFarApart) of them by two steps.
        """
        : """
        With other random numbers \(comparison.bandsChanged) of \(comparison.councils) bands \
        change, none by two steps.
        """)
  }

  /// Runs without the last year and correlates both vintages: how stable the index is.
  ///
  /// - Throws: `IndexError`, also when too few councils remain.
  public func vintageCheck(
    against result: LensResult, monitor: RunMonitor = RunMonitor()
  ) throws(IndexError) -> Check {
    guard panel.years.count > 2 else {
      return Check(
        id: "stability", outcome: .info,
        reason: "With two years there is no earlier vintage to compare with.")
    }
    let earlier = panel.selecting(
      units: Array(panel.units.indices), years: Array(panel.years.indices.dropLast()))
    let again = try IndexRun(panel: earlier, settings: result.settings).result(monitor: monitor)
    let others = Dictionary(uniqueKeysWithValues: again.units.map { ($0.id, $0.effect) })
    let pairs = result.units.compactMap { unit in others[unit.id].map { (unit.effect, $0) } }
    let correlation = Correlation.pearson(pairs.map(\.0), pairs.map(\.1))
    return Check(
      id: "stability", outcome: .info,
      figures: ["correlation": correlation, "councils": Double(pairs.count)],
      reason: """
        The index of this run and of the run a year earlier correlate at \
        \(Double((correlation * 100).rounded()) / 100).
        """)
  }

  /// Runs every change of the sensitivity panel: equal weights, weights held less firmly, V halved
  /// and doubled, no type dummies, each type alone, each measure and each context variable left out.
  ///
  /// A change that leaves too few councils, or no measure, is skipped.
  ///
  /// - Parameter settings: sizes of the changed runs; by default 20 weight draws and 2000 draws.
  /// - Throws: `IndexError.cancelled`.
  public func sensitivity(
    against result: LensResult, settings: RunSettings? = nil, monitor: RunMonitor = RunMonitor()
  ) throws(IndexError) -> [Sensitivity] {
    let changes = SensitivityChange.all(panel, settings ?? smaller(result.settings))
    var found: [Sensitivity] = []
    for (position, change) in changes.enumerated() {
      let part = monitor.part(
        from: Double(position) / Double(changes.count),
        to: Double(position + 1) / Double(changes.count))
      do throws(IndexError) {
        let changed = try change.run.result(monitor: part)
        found.append(
          Sensitivity(
            id: change.id, change: change.words, comparison: Comparison(result, changed)))
      } catch {
        if error == .cancelled { throw error }
      }
    }
    return found
  }

  private func smaller(_ settings: RunSettings) -> RunSettings {
    var smaller = settings
    smaller.weightDraws = min(settings.weightDraws, 20)
    smaller.draws = min(settings.draws, 2000)
    return smaller
  }
}
