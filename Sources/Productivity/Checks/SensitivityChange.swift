/// One changed run of the sensitivity panel.
struct SensitivityChange {
  let id: String
  let words: String
  let run: IndexRun

  /// Every change that makes sense for a panel.
  static func all(_ panel: Panel, _ settings: RunSettings) -> [SensitivityChange] {
    choices(panel, settings) + types(panel, settings) + measures(panel, settings)
      + context(panel, settings)
  }

  private static func choices(_ panel: Panel, _ settings: RunSettings) -> [SensitivityChange] {
    var equal = panel
    for k in equal.measures.indices { equal.measures[k].weight = 1 }
    func with(_ change: (inout RunSettings) -> Void) -> IndexRun {
      var changed = settings
      change(&changed)
      return IndexRun(panel: panel, settings: changed)
    }
    let half = settings.valueOfPoint / 2
    var unsubmitted = settings
    unsubmitted.submittedWeights = []
    return [
      SensitivityChange(
        id: "another.seed", words: "Nothing but other random numbers", run: with { $0.seed &+= 1 }),
      SensitivityChange(
        id: "weights.equal", words: "Every measure weighs the same",
        run: IndexRun(panel: equal, settings: unsubmitted)),
      SensitivityChange(
        id: "weights.loose", words: "Weights held less firmly (kappa 10)",
        run: with { $0.weightConcentration = 10 }),
      SensitivityChange(
        id: "point.half", words: "A point of outcome is worth half as much",
        run: with { $0.valueOfPoint = half }),
      SensitivityChange(
        id: "point.double", words: "A point of outcome is worth twice as much",
        run: with { $0.valueOfPoint = 4 * half }),
    ]
  }

  private static func types(_ panel: Panel, _ settings: RunSettings) -> [SensitivityChange] {
    let counts = Dictionary(grouping: panel.types.indices, by: { panel.types[$0] })
    guard counts.count > 1 else { return [] }
    var without = settings
    without.usesTypes = false
    let blind = SensitivityChange(
      id: "types.none", words: "Council types are ignored",
      run: IndexRun(panel: panel, settings: without))
    return [blind]
      + counts.keys.sorted().map { type in
        SensitivityChange(
          id: "types.only.\(type)", words: "Only councils of type \"\(type)\"",
          run: IndexRun(panel: panel.selecting(units: counts[type]!), settings: settings))
      }
  }

  private static func measures(_ panel: Panel, _ settings: RunSettings) -> [SensitivityChange] {
    guard panel.measures.count > 1 else { return [] }
    return panel.measures.indices.map { k in
      var settings = settings
      settings.submittedWeights = settings.submittedWeights.map { row in
        row.enumerated().filter { $0.offset != k }.map(\.element)
      }.filter { $0.contains { $0 > 0 } }
      return SensitivityChange(
        id: "without.measure.\(panel.measures[k].id)",
        words: "Without the measure \"\(panel.measures[k].id)\"",
        run: IndexRun(panel: panel.dropping(measure: k), settings: settings))
    }
  }

  private static func context(_ panel: Panel, _ settings: RunSettings) -> [SensitivityChange] {
    panel.context.indices.map { j in
      SensitivityChange(
        id: "without.context.\(panel.context[j])",
        words: "Without the context variable \"\(panel.context[j])\"",
        run: IndexRun(panel: panel.dropping(context: j), settings: settings))
    }
  }
}
