import Sector

extension LensPicture {
  /// The picture of one council in a run of a lens; nil where the council is outside the lens's
  /// population.
  ///
  /// `names` gives the everyday names of councils by their GSS code.
  public init?(
    of authority: AuthorityCode, in lens: LensDefinition, result: LensResult,
    names: [AuthorityCode: String]
  ) {
    let id = authority.rawValue
    let position = result.units.firstIndex { $0.id == id }
    let absence = result.unassessed.first { $0.id == id }
    guard position != nil || absence != nil else { return nil }
    let unit = position.map { result.units[$0] }
    self.init(
      id: lens.id, title: lens.shortTitle,
      state: result.isExperimental ? .experimental : lens.status.state, isGraded: lens.isGraded,
      standing: position.map { Standing(at: $0, in: result, names: names) }, absence: absence,
      queries: Self.openQuestions(about: authority, in: lens, unit: unit, years: result.years))
  }

  /// The questions that touch today's result: those of the lens file, and the jumps of the last
  /// three years that it does not name already.
  private static func openQuestions(
    about authority: AuthorityCode, in lens: LensDefinition, unit: UnitResult?, years: [Int]
  ) -> [String] {
    let known = lens.queries(about: authority).filter { !$0.leavesOut }
    let spend = lens.spend.value.measures
    let jumps = (unit?.queries ?? []).filter { jump in
      let measures = jump.subject == "spend" ? spend : [jump.subject]
      let isKnown = known.contains { query in
        measures.contains { query.covers(authority, measure: $0, year: jump.year) }
      }
      return jump.year > (years.last ?? 0) - 3 && !isKnown
    }
    let reasons = jumps.map { jump in
      jump.reason.replacing(
        "\"\(jump.subject)\"",
        with: lens.label(of: jump.subject).map {
          "“\($0)”"
        } ?? jump.subject)
    }
    return (known.map(\.reason) + reasons).withoutRepeats
  }
}

extension Standing {
  /// The standing of the council at a position of a run's units.
  init(at position: Int, in result: LensResult, names: [AuthorityCode: String]) {
    let unit = result.units[position]
    self.init(
      index: unit.index, probabilityAbove: unit.probabilityAbove,
      dependsOnWeights: unit.dependsOnWeights,
      change: unit.change.map {
        Change(
          from: $0.from, percent: Interval(low: $0.mean, high: $0.mean).asPercent.low,
          probabilityImproved: $0.probabilityImproved)
      }, imputedShare: unit.imputedShare, asOf: unit.asOf,
      betterWithLess: Self.betterWithLess(than: position, in: result).map {
        names[AuthorityCode($0)] ?? $0
      }, potential: unit.potential.pounds.map { Range(low: $0.low, high: $0.high) })
  }

  /// Comparators that surely get more for each pound, with better outcomes and less money.
  private static func betterWithLess(than position: Int, in result: LensResult) -> [String] {
    let unit = result.units[position]
    return unit.comparators.map(\.id).filter { id in
      guard let other = result.units.firstIndex(where: { $0.id == id }) else { return false }
      let peer = result.units[other]
      return peer.queries.isEmpty && peer.expectation.year == unit.expectation.year
        && peer.expectation.outcome > unit.expectation.outcome
        && peer.expectation.spend < unit.expectation.spend
        && result.pairwise[other, position] >= 0.95
    }
  }
}
