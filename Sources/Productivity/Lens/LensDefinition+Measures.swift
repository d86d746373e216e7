import Sector

extension LensDefinition {
  /// Every measure a data set must hold for this lens to be computed, in order without repeats:
  /// spend, size, outcomes, then context.
  public var measuresNeeded: [String] {
    var quantities = [spend.value]
    if let total = spend.total { quantities.append(total) }
    quantities.append(size.value)
    let parts =
      quantities.flatMap(\.measures) + outcomes.map(\.measure)
      + context.flatMap(\.value.measures)
    return parts.withoutRepeats
  }

  /// Every measure that the lens's pages show: those needed and those shown beside.
  public var measuresShown: [String] {
    (measuresNeeded + shownBeside.map(\.measure)).withoutRepeats
  }

  /// The plain-English label the lens gives a measure it scores or shows; nil for any other.
  public func label(of measure: String) -> String? {
    outcomes.first { $0.measure == measure }?.label
      ?? shownBeside.first { $0.measure == measure }?.label
  }

  /// The open questions about one council.
  public func queries(about authority: AuthorityCode) -> [LensQuery] {
    queries.filter { $0.authority == authority }
  }

  /// Why a council has no place in this lens, or nil where it belongs to the population.
  ///
  /// A council whose job the service is not is outside the comparison, never at its bottom.
  public func placeOutside(_ authority: Authority) -> UnassessedUnit? {
    let id = authority.code.rawValue
    if let exclusion = population.excluded.first(where: { $0.authority == authority.code }) {
      return UnassessedUnit(id: id, state: .notComparable, reason: exclusion.reason)
    }
    guard !population.contains(authority) else { return nil }
    if !authority.isCurrent {
      return UnassessedUnit(
        id: id, state: .notComparable,
        reason: "\(authority.name) no longer exists: its history is kept, without a result today.")
    }
    return UnassessedUnit(
      id: id, state: .notProvided,
      reason: authority.nation == nation
        ? "This service is not, or not wholly, the job of this type of council."
        : "This lens compares councils in \(nation).")
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
