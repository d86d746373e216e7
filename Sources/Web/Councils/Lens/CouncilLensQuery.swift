import Productivity
import Sector
import Store

/// Reads everything about one council in one lens.
struct CouncilLensQuery {
  private let request: PageRequest
  private var site: SiteSnapshot { request.site }
  private var register: AuthorityRegister { site.catalogue.register }

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> CouncilLensModel {
    let council = try CouncilFinder(register: register).find(request.parameter("code"))
    let lens = try lens(for: council)
    guard let standing = LensStanding(lens, council: council.code) else {
      throw SiteError.notFound(
        "\(council.name) is not part of this comparison",
        "“\(lens.definition.title)” does not compare councils of this type.",
        suggestions: [.init(council.name, to: "/councils/\(council.code)")])
    }
    return CouncilLensModel(
      council: council, definition: lens.definition, standing: standing,
      finding: standing.unit.flatMap { finding($0, lens, council) },
      trends: lens.trends(of: council.code, catalogue: site.catalogue),
      gaps: gaps(lens, council.code), export: export(lens, council))
  }

  private func lens(for council: Authority) throws -> PublishedLens {
    let id = request.parameter("lens")
    if let lens = site.index?.lens(id) { return lens }
    throw SiteError.notFound(
      "There is no such service",
      "No comparison has the name “\(id.prefix(40))”.",
      suggestions: (site.index?.lenses(for: council.code) ?? []).map {
        .init($0.definition.title, to: "/councils/\(council.code)/lenses/\($0.id)")
      } + [.init(council.name, to: "/councils/\(council.code)")])
  }

  private func finding(
    _ unit: UnitResult, _ lens: PublishedLens, _ council: Authority
  ) -> CouncilLensModel.Finding? {
    guard let own = lens.position(council.code) else { return nil }
    let labels = lens.definition.outcomes.map { ($0.measure, $0.label) }
    return CouncilLensModel.Finding(
      unit: unit,
      words: IndexWords(unit: unit, valueOfPoint: lens.result.settings.valueOfPoint),
      councils: lens.result.units.count,
      peers: unit.comparators.compactMap { peer($0, of: own, lens) },
      funnel: lens.result.units.compactMap { other in
        other.funnelZ.map {
          CouncilLensModel.FunnelPoint(
            code: AuthorityCode(other.id), name: name(other.id), size: other.size, z: $0)
        }
      }.sorted { $0.name < $1.name },
      spread: lens.result.overDispersion.squareRoot(),
      partNames: Dictionary(
        labels + [(Part.spendID, lens.definition.spend.label)], uniquingKeysWith: { $1 }))
  }

  private func peer(
    _ comparator: Comparator, of own: Int, _ lens: PublishedLens
  ) -> CouncilLensModel.Peer? {
    let code = AuthorityCode(comparator.id)
    guard let position = lens.position(code) else { return nil }
    return CouncilLensModel.Peer(
      code: code, name: name(comparator.id), unit: lens.result.units[position],
      distance: comparator.distance,
      probabilityHigher: Double(lens.result.pairwise[position, own]))
  }

  private func name(_ id: String) -> String {
    register.authority(AuthorityCode(id))?.name ?? id
  }

  private func gaps(_ lens: PublishedLens, _ code: AuthorityCode) -> [CouncilLensModel.Gap] {
    let own = lens.member(code)
    let tables =
      [(lens.definition.spend.label, lens.panel.spend)]
      + zip(lens.definition.outcomes.map(\.label), lens.panel.outcomes)
    return tables.flatMap { label, table in
      lens.panel.panel.years.enumerated().compactMap { position, year in
        let state = own.map { table[$0][position].state } ?? .missing
        guard state != .value else { return nil }
        return CouncilLensModel.Gap(
          measure: label, year: Period.financial(ending: year).label, state: state)
      }
    }
  }

  private func export(_ lens: PublishedLens, _ council: Authority) -> ExportTable {
    var table = LensExport.table(
      of: [lens], register: register, run: site.index?.run.id ?? "", authority: council.code)
    table.name = "\(council.name)-\(lens.id)"
    return table
  }
}
