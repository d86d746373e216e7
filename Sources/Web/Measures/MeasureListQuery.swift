import Sector

/// Finds the measures a reader asks for.
struct MeasureListQuery {
  private let site: SiteSnapshot
  private let text: String
  private let service: String

  init(_ request: PageRequest) {
    site = request.site
    text = request.value("q") ?? ""
    service = request.value("service") ?? ""
  }

  func run() -> MeasureListModel {
    let measures = site.catalogue.measures
    let words = text.lowercased().split(separator: " ")
    let shown = measures.filter { measure in
      let name = "\(measure.id) \(measure.name)".lowercased()
      return (service.isEmpty || measure.service == service) && words.allSatisfy(name.contains)
    }
    let titles = lensTitles
    return MeasureListModel(
      query: text, service: service,
      services: Set(measures.map(\.service)).filter { !$0.isEmpty }.sorted(),
      rows: shown.sorted { ($0.service, $0.name, $0.id) < ($1.service, $1.name, $1.id) }.map {
        MeasureListModel.Row(measure: $0, lenses: titles[$0.id] ?? [])
      })
  }

  /// Titles of the lenses that score or show each measure.
  private var lensTitles: [String: [String]] {
    var titles: [String: [String]] = [:]
    for lens in site.index?.lenses ?? [] {
      for measure in Set(lens.definition.outcomes.map(\.measure)) {
        titles[measure, default: []].append(lens.definition.title)
      }
    }
    return titles
  }
}
