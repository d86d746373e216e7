import Productivity
import Sector
import Store

extension PublishedLens {
  /// What the rules of notice read about one council's outcomes: its figures and its comparators'.
  func measurePictures(of council: AuthorityCode, catalogue: Catalogue) -> [MeasurePicture] {
    guard let own = member(council), let unit = unit(council) else { return [] }
    let comparators = unit.comparators.compactMap { member(AuthorityCode($0.id)) }
    return definition.outcomes.enumerated().map { position, outcome in
      let table = panel.outcomes[position]
      return MeasurePicture(
        measure: outcome.measure, label: outcome.label, lens: id, polarity: outcome.polarity,
        unit: catalogue.measure(outcome.measure)?.unit ?? "",
        years: panel.panel.years.enumerated().compactMap { column, year in
          table[own][column].value.map { value in
            MeasurePicture.Year(
              endYear: year, value: value,
              comparators: comparators.compactMap { table[$0][column].value })
          }
        })
    }
  }
}

extension PublishedIndex {
  /// The five things to notice about one council, the weightiest first.
  func notices(about council: Authority, catalogue: Catalogue) -> [Notice] {
    let names = Dictionary(
      catalogue.register.authorities.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    let own = lenses.compactMap { lens in
      LensPicture(of: council.code, in: lens.definition, result: lens.result, names: names)
    }
    return FiveThings.notices(
      for: CouncilPicture(
        name: council.name, lenses: own,
        measures: lenses.flatMap { $0.measurePictures(of: council.code, catalogue: catalogue) }))
  }
}
