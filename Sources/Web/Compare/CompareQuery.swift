import HTML
import Productivity
import Sector
import Store

/// Reads the councils that a reader puts side by side; what cannot be done is said and left out.
struct CompareQuery {
  private let request: PageRequest
  private var site: SiteSnapshot { request.site }

  init(_ request: PageRequest) { self.request = request }

  func run() -> CompareModel {
    var problems: [String] = []
    let councils = chosenCouncils(&problems)
    let lens = chosenLens(&problems)
    let lenses = (site.index?.lenses ?? []).filter { candidate in
      councils.contains { candidate.unit($0.code) != nil }
    }
    let shown = lenses.filter { lens == nil || $0.id == lens }
    if let lens, shown.isEmpty, !councils.isEmpty {
      let title = site.index?.lens(lens)?.definition.title ?? lens
      problems.append("None of these councils has a result in “\(title)”.")
    }
    return CompareModel(
      councils: councils, lens: lens,
      lensChoices: (councils.isEmpty ? site.index?.lenses ?? [] : lenses).map {
        .init(id: $0.id, title: "\($0.definition.title) (\($0.definition.nation))")
      },
      sections: shown.map { section($0, councils) }, problems: problems,
      export: export(shown, councils))
  }

  private func chosenCouncils(_ problems: inout [String]) -> [Authority] {
    var councils: [Authority] = []
    let finder = CouncilFinder(register: site.catalogue.register)
    for text in request.values("councils").prefix(50) {
      guard let found = try? finder.find(text) else {
        problems.append("No council has the code or name “\(text.prefix(60))”; it was left out.")
        continue
      }
      if !councils.contains(where: { $0.code == found.code }) { councils.append(found) }
    }
    if councils.count > CompareModel.most {
      let left = councils.dropFirst(CompareModel.most).map(\.name).joined(separator: ", ")
      problems.append(
        "Six councils are the most that can be compared at once; \(left) left out.")
    }
    return Array(councils.prefix(CompareModel.most))
  }

  private func chosenLens(_ problems: inout [String]) -> String? {
    guard let asked = request.value("lens") else { return nil }
    if site.index?.lens(asked) != nil { return asked }
    problems.append("No service has the name “\(asked.prefix(40))”; all services are shown.")
    return nil
  }

  private func section(_ lens: PublishedLens, _ councils: [Authority]) -> CompareModel.Section {
    let entries = councils.compactMap { council in
      LensStanding(lens, council: council.code).map {
        CompareModel.Entry(council: council, standing: $0)
      }
    }
    return CompareModel.Section(
      lens: lens.id, title: lens.definition.title, state: lens.state, entries: entries,
      pairs: lens.definition.isGraded ? pairs(lens, councils) : [],
      measures: measures(lens, councils))
  }

  private func pairs(_ lens: PublishedLens, _ councils: [Authority]) -> [CompareModel.Pair] {
    let placed = councils.compactMap { council in
      lens.position(council.code).map { (name: council.name, position: $0) }
    }
    return placed.indices.flatMap { first in
      placed.indices.dropFirst(first + 1).map { second in
        CompareModel.Pair(
          first: placed[first].name, second: placed[second].name,
          probabilityFirstHigher: Double(
            lens.result.pairwise[placed[first].position, placed[second].position]))
      }
    }
  }

  private func measures(
    _ lens: PublishedLens, _ councils: [Authority]
  ) -> [CompareModel.MeasureRow] {
    let trends = councils.map { lens.trends(of: $0.code, catalogue: site.catalogue) }
    guard let first = trends.first else { return [] }
    return first.indices.map { position in
      CompareModel.MeasureRow(
        label: first[position].label, polarity: first[position].polarity,
        address: first[position].address,
        figures: trends.map { trend in
          let measure = trend[position]
          return measure.latest.flatMap { year in
            year.own.map {
              .init(text: measure.style.text($0), period: year.period, source: year.source)
            }
          }
        })
    }
  }

  private func export(_ lenses: [PublishedLens], _ councils: [Authority]) -> ExportTable {
    let tables = councils.map { council in
      LensExport.table(
        of: lenses, register: site.catalogue.register, run: site.index?.run.id ?? "",
        authority: council.code)
    }
    var table = LensExport.table(of: [], register: site.catalogue.register, run: "")
    table.name = "compare"
    table.rows = tables.flatMap(\.rows)
    return table
  }
}
