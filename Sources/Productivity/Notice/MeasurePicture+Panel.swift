import Sector

extension MeasurePicture {
  /// One council's outcomes of a lens beside those of its comparators, for the rule about single
  /// measures; empty where the council has no result.
  ///
  /// Measures that take several years together are left out, because three of their figures are not
  /// three years; so are figures about which a question is open.
  ///
  /// `units` gives the source's unit of a measure by its id.
  public static func all(
    of authority: AuthorityCode, in lens: LensDefinition, panel: LensPanel, result: LensResult,
    units: [String: String]
  ) -> [MeasurePicture] {
    guard let row = panel.authorities.firstIndex(of: authority),
      let unit = result.units.first(where: { $0.id == authority.rawValue })
    else { return [] }
    let peers = unit.comparators.compactMap { comparator in
      panel.authorities.firstIndex { $0.rawValue == comparator.id }
    }
    return zip(lens.outcomes, panel.outcomes).compactMap { outcome, cells in
      guard !outcome.isPooled else { return nil }
      return MeasurePicture(
        measure: outcome.measure, label: outcome.label, lens: lens.id, polarity: outcome.polarity,
        unit: units[outcome.measure] ?? "",
        years: panel.panel.years.enumerated().compactMap { position, year in
          guard cells[row][position].state == .value, let value = cells[row][position].value else {
            return nil
          }
          return Year(
            endYear: year, value: value, comparators: peers.compactMap { cells[$0][position].value }
          )
        })
    }
  }
}
