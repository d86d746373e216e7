import Productivity
import Sector
import Store

extension Store {
  /// Everything the lenses of one nation need: its councils past and present, the measures the
  /// lenses read and show, their figures, releases, comparators and deflators.
  public func packContents(nation: String) throws -> PackContents {
    let catalogue = try catalogue()
    let texts = try lensTexts()
    let lenses = try lensDefinitions().filter { $0.nation == nation }
    let councils = catalogue.register.authorities.filter { $0.nation == nation }
    let codes = Set(councils.map(\.code))
    let measures = Set(lenses.flatMap(\.measuresShown))
    // Two years before the first year of any lens: what a mid-year population needs, and a start.
    let earliest = (lenses.flatMap(\.years.all).min() ?? 0) - 2
    var contents = PackContents()
    contents.authorities = councils
    contents.reorganisations = catalogue.register.reorganisations.filter {
      codes.contains($0.predecessor) && codes.contains($0.successor)
    }
    contents.measures = catalogue.measures.filter { measures.contains($0.id) }
    contents.observations = try figures(measures: measures.sorted()).filter {
      codes.contains($0.authority) && $0.period.endYear >= earliest
    }
    let named = Set(contents.observations.map(\.release))
    contents.releases = catalogue.releases.filter { named.contains($0.id) }
    contents.comparators = try comparators().filter { codes.contains($0.authority) }
    contents.deflators = try deflators()
    contents.lenses = texts.filter { text in lenses.contains { $0.id == text.id } }.map {
      PackContents.Lens(id: $0.id, version: $0.version, text: $0.text)
    }
    return contents
  }
}
