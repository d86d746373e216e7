import HTML
import Productivity
import Sector
import Store

/// Reads one lens for all councils.
struct LensPageQuery {
  private let request: PageRequest
  private let layouts: TileLayoutCache
  private var site: SiteSnapshot { request.site }
  private var register: AuthorityRegister { site.catalogue.register }

  init(_ request: PageRequest, layouts: TileLayoutCache) {
    self.request = request
    self.layouts = layouts
  }

  func run() throws -> LensPageModel {
    let lens = try LensFinder(index: site.index).find(request.parameter("lens"))
    let order = try chosenOrder()
    let rows = lens.result.units.map { row($0, lens) }.sorted { $0.name < $1.name }
    return LensPageModel(
      definition: lens.definition, state: lens.state, stateReason: lens.stateReason,
      isGraded: lens.definition.isGraded, hasLeaders: lens.hasLeaders, council: try council(),
      order: order, rows: order == .band ? byBand(rows) : rows, absences: absences(lens),
      leaders: lens.leaders.map { row($0, lens) }.filter { !$0.isQueried }
        .sorted { $0.name < $1.name },
      mostImproved: lens.mostImproved.map { row($0, lens) }.filter { !$0.isQueried },
      result: lens.result, layout: layout(lens), export: export(lens),
      discussions: try ThreadsAbout(.init(.lens, lens.id), request))
  }

  private func chosenOrder() throws -> LensPageModel.Order {
    guard let asked = request.value("order") else { return .name }
    guard let order = LensPageModel.Order(rawValue: asked) else {
      throw SiteError.badRequest(
        "The table can be ordered by name or by band. It is never ordered by value, because "
          + "neighbours in such a list could mostly not be told apart.",
        suggestions: [.init("By name", to: "/lenses/\(request.parameter("lens"))")])
    }
    return order
  }

  private func council() throws -> Authority? {
    try request.value("council").map { try CouncilFinder(register: register).find($0) }
  }

  private func byBand(_ rows: [LensPageModel.Row]) -> [LensPageModel.Row] {
    Band.allCases.flatMap { band in rows.filter { $0.unit.band == band } }
  }

  private func row(_ unit: UnitResult, _ lens: PublishedLens) -> LensPageModel.Row {
    let code = AuthorityCode(unit.id)
    return LensPageModel.Row(
      code: code, name: name(code), unit: unit, isQueried: !lens.openQuestions(about: code).isEmpty)
  }

  private func name(_ code: AuthorityCode) -> String { register.authority(code)?.name ?? "\(code)" }

  /// Councils of the lens's own population only: the job of no other council is missing here.
  private func absences(_ lens: PublishedLens) -> [LensPageModel.Absence] {
    lens.result.unassessed.compactMap { unit in
      let code = AuthorityCode(unit.id)
      guard let council = register.authority(code), council.isCurrent,
        council.nation == lens.definition.nation,
        lens.definition.population.tiers.contains(council.tier)
      else { return nil }
      return LensPageModel.Absence(
        code: code, name: council.name, state: unit.state, reason: unit.reason)
    }.sorted { $0.name < $1.name }
  }

  private func layout(_ lens: PublishedLens) -> [String: TileMap.Place] {
    let ids = lens.result.units.map(\.id) + absences(lens).map(\.code.rawValue)
    let points = ids.compactMap { id -> TileLayout.Point? in
      guard let council = register.authority(AuthorityCode(id)), let latitude = council.latitude,
        let longitude = council.longitude
      else { return nil }
      return TileLayout.Point(id: id, latitude: latitude, longitude: longitude)
    }
    return layouts.layout(of: points).places
  }

  private func export(_ lens: PublishedLens) -> ExportTable {
    var table = LensExport.table(
      of: [lens], register: register, run: site.index?.run.id ?? "")
    table.name = lens.id
    return table
  }
}

/// Finds the lens that an address means.
struct LensFinder {
  let index: PublishedIndex?

  /// - Throws: `SiteError.notFound` with the lenses there are.
  func find(_ id: String) throws -> PublishedLens {
    if let lens = index?.lens(id) { return lens }
    throw SiteError.notFound(
      "There is no such service", "No comparison has the name “\(id.prefix(40))”.",
      suggestions: (index?.lenses ?? []).prefix(20).map {
        .init("\($0.definition.title) (\($0.definition.nation))", to: "/lenses/\($0.id)")
      } + [.init("All services", to: "/lenses")])
  }
}
