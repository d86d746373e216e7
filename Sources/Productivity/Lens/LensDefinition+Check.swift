import Sector

extension LensDefinition {
  /// Throws the first thing that is wrong with the definition by itself.
  public func check() throws {
    try checkTexts()
    try checkYears()
    try checkPopulation()
    try checkFigures()
    try checkOutcomes()
    try checkContext()
    try checkQueries()
  }

  /// Throws where a measure is unknown, or where the source calls the other direction better.
  public func check(against measures: [Measure]) throws {
    try check()
    let known = Dictionary(measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (id, path) in places where known[id] == nil { throw error(.measureUnknown(id), path) }
    for (index, outcome) in outcomes.enumerated() {
      let source = known[outcome.measure]?.polarity ?? .none
      guard source == .none || source.rawValue == outcome.polarity.rawValue else {
        throw error(
          .polarityContradicts(outcome.measure), ["outcomes", String(index), "polarity"])
      }
    }
  }

  /// Every measure with the place that names it.
  private var places: [(id: String, path: [String])] {
    var places: [(String, [String])] = []
    func add(_ quantity: Quantity, _ path: [String]) {
      places += quantity.measures.map { ($0, path) }
    }
    add(spend.value, ["spend", "value"])
    if let total = spend.total { add(total, ["spend", "total"]) }
    add(size.value, ["size", "value"])
    for (index, outcome) in outcomes.enumerated() {
      places.append((outcome.measure, ["outcomes", String(index), "measure"]))
    }
    for (index, entry) in context.enumerated() {
      add(entry.value, ["context", String(index), "value"])
    }
    for (index, beside) in shownBeside.enumerated() {
      places.append((beside.measure, ["shown_beside", String(index), "measure"]))
    }
    return places
  }

  func error(_ problem: LensError.Problem, _ path: [String] = []) -> LensError {
    LensError(lens: id, path: path, problem: problem)
  }

  private func checkTexts() throws {
    guard id.isPlainID else { throw error(.badID(id), ["lens"]) }
    guard version >= 1 else { throw error(.badVersion(version), ["version"]) }
    var texts: [(String, [String])] = [
      (title, ["title"]), (shortTitle, ["short_title"]), (question, ["question"]),
      (about, ["about"]), (service, ["service"]),
      (status.reason, ["status", "reason"]), (scope, ["scope"]),
      (spend.label, ["spend", "label"]), (spend.need, ["spend", "need"]),
      (size.label, ["size", "label"]),
    ]
    for (index, outcome) in outcomes.enumerated() {
      texts.append((outcome.label, ["outcomes", String(index), "label"]))
      texts.append((outcome.about, ["outcomes", String(index), "about"]))
    }
    for (index, entry) in context.enumerated() {
      texts.append((entry.label, ["context", String(index), "label"]))
    }
    for (index, query) in queries.enumerated() {
      texts.append((query.reason, ["queries", String(index), "reason"]))
    }
    if let (_, path) = texts.first(where: { $0.0.allSatisfy(\.isWhitespace) }) {
      throw error(.emptyText, path)
    }
  }

  private func checkYears() throws {
    guard !years.all.isEmpty else { throw error(.noYears, ["years"]) }
    guard zip(years.all, years.all.dropFirst()).allSatisfy(<) else {
      throw error(.yearsOutOfOrder, ["years"])
    }
    for (index, outcome) in outcomes.enumerated() {
      guard let own = outcome.years else { continue }
      let path = ["outcomes", String(index), "years"]
      guard !own.all.isEmpty else { throw error(.noYears, path) }
      if let stranger = own.all.first(where: { !years.contains($0) }) {
        throw error(.yearOutsideLens(outcome.measure, year: stranger), path)
      }
    }
  }

  private func checkPopulation() throws {
    guard !population.tiers.isEmpty else { throw error(.noTiers, ["population", "tiers"]) }
  }

  private func checkFigures() throws {
    var figures: [(Quantity?, [String])] = [
      (spend.value, ["spend", "value"]), (spend.total, ["spend", "total"]),
      (size.value, ["size", "value"]),
    ]
    for (index, entry) in context.enumerated() {
      figures.append((entry.value, ["context", String(index), "value"]))
    }
    for (quantity, path) in figures {
      guard let quantity else { continue }
      var isEmpty = quantity.top.measures.isEmpty
      if case .term(let bottom) = quantity.per { isEmpty = isEmpty || bottom.measures.isEmpty }
      guard !isEmpty else { throw error(.noMeasures, path) }
    }
  }

  private func checkOutcomes() throws {
    guard !outcomes.isEmpty else { throw error(.noOutcomes, ["outcomes"]) }
    var seen: Set<String> = []
    for (index, outcome) in outcomes.enumerated() {
      let path = ["outcomes", String(index)]
      guard seen.insert(outcome.measure).inserted else {
        throw error(.duplicateOutcome(outcome.measure), path + ["measure"])
      }
      try checkScoring(of: outcome, at: path)
    }
    let total = outcomes.reduce(0) { $0 + $1.weight }
    guard abs(total - 1) < 1e-9 else {
      throw error(.weightsDoNotAddUp(total: total), ["outcomes"])
    }
  }

  private func checkScoring(of outcome: LensOutcome, at path: [String]) throws {
    let weights = [outcome.weight] + outcome.statusWeights.values.sorted()
    if let weight = weights.first(where: { !($0 > 0 && $0 <= 1) }) {
      throw error(.badWeight(outcome.measure, weight: weight), path + ["weight"])
    }
    let posts = outcome.goalposts
    guard posts.low < posts.high else {
      throw error(
        .goalpostsReversed(outcome.measure, low: posts.low, high: posts.high),
        path + ["goalposts"])
    }
    if let shift = posts.logShift, posts.low + shift <= 0 {
      throw error(
        .goalpostOutsideLog(outcome.measure, low: posts.low, shift: shift), path + ["goalposts"])
    }
  }

  private func checkContext() throws {
    let outcomes = Set(outcomes.map(\.measure))
    var seen: Set<String> = []
    for (index, entry) in context.enumerated() {
      let path = ["context", String(index)]
      guard entry.id.isPlainID else { throw error(.badID(entry.id), path + ["id"]) }
      guard seen.insert(entry.id).inserted else {
        throw error(.duplicateContext(entry.id), path + ["id"])
      }
      if let both = entry.value.measures.first(where: outcomes.contains) {
        throw error(.contextIsOutcome(both), path + ["value"])
      }
    }
  }

  private func checkQueries() throws {
    let used = Set(measuresShown)
    for (index, query) in queries.enumerated() {
      if let stranger = query.measures.first(where: { !used.contains($0) }) {
        throw error(.queryOfStranger(stranger), ["queries", String(index), "measures"])
      }
    }
  }
}

extension String {
  /// True for small letters, digits and underscores, a letter first.
  fileprivate var isPlainID: Bool {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    guard let first, letters.contains(first) else { return false }
    return allSatisfy { letters.contains($0) || "0123456789_".contains($0) }
  }
}
