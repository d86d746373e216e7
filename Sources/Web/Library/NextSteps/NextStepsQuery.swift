import Assessment
import Dialogue
import Library
import Sector
import Store

/// Reads which gap is meant and finds what may help.
///
/// `theme` is a theme of the self-assessment by its id, or a theme of the library by its name;
/// `statement` a statement's id, or its words. `level` is the level now, `ambition` the one wanted.
struct NextStepsQuery {
  private let request: PageRequest
  private let framework: Framework?

  /// - Parameter framework: the self-assessment whose themes and statements gaps are about.
  init(_ request: PageRequest, framework: Framework?) {
    self.request = request
    self.framework = framework
  }

  func run() throws -> NextStepsModel {
    let shelf = try request.store.searchLibrary(LibraryFilter(), size: 0).facets
    let asked = request.values("theme")
    let statementText = request.value("statement")
    let statement = statementText.flatMap { framework?.statement($0) }
    let theme =
      statement.flatMap { framework?.theme(of: $0.id) }
      ?? asked.first.flatMap { framework?.theme($0) }
    var need = ResourceNeed(
      themes: themes(asked, theme: theme, statement: statement, known: shelf),
      statement: statement?.text ?? statementText, now: level("level"), wanted: level("ambition"),
      service: request.value("service")?.lowercased())
    let council = try place(into: &need)
    let steps = try request.store.nextSteps(for: need)
    let register = request.site.catalogue.register
    var model = NextStepsModel(
      theme: theme?.name ?? MatchReasons.list(need.themes.sorted()),
      themeID: theme?.id ?? own(need.themes)?.id ?? asked.first ?? "", statement: need.statement,
      statementID: statement?.id ?? statementText ?? "", need: need, steps: steps,
      councilName: council,
      whoToAsk: WhoToAsk(
        steps, for: need, closed: try statement.map(closed) ?? [:], statementID: statement?.id,
        canDiscuss: request.isOn("/discuss"), register: register))
    model.themes =
      framework?.themes.map { .init(id: $0.id, name: $0.name) }
      ?? shelf.themes.keys.sorted().map { .init(id: $0, name: LibraryWords.label($0)) }
    model.statements = theme?.statements.map { .init(id: $0.id, name: $0.text) } ?? []
    model.discussions = try statement.map { try ThreadsAbout(.init(.statement, $0.id), request) }
    model.services = shelf.services.keys.sorted()
    for code in need.comparators { model.councilNames[code] = register.authority(code)?.name }
    return model
  }

  private func themes(
    _ asked: [String], theme: Theme?, statement: Statement?, known: LibraryFacets
  ) -> Set<String> {
    if let statement { return Set(statement.resourceThemes) }
    if let theme { return Set(theme.resourceThemes) }
    return Set(asked.map { $0.lowercased() }).intersection(known.themes.keys)
  }

  /// The theme of the self-assessment that is nearest to themes of the library: the one with the most
  /// in common, so that the field shows what the list is about.
  private func own(_ themes: Set<String>) -> Theme? {
    let common = (framework?.themes ?? []).map { theme in
      (theme: theme, count: themes.intersection(theme.resourceThemes).count)
    }
    return common.filter { $0.count > 0 }.max { $0.count < $1.count }?.theme
  }

  /// Councils that closed the gap on a statement, for readers whose own council is named too.
  private func closed(_ statement: Statement) throws -> [AuthorityCode: [String]] {
    guard let round = try request.namedRounds().first else { return [:] }
    return Dictionary(
      grouping: try request.store.whoClosedGaps(on: statement.id, beside: round), by: \.authority
    ).mapValues { gaps in
      gaps.map { "from level \($0.from.rawValue) to level \($0.to.rawValue) (\($0.on.words))" }
    }
  }

  private func level(_ name: String) -> Int? {
    request.value(name).flatMap { Int($0) }.flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// Puts the council and those in like circumstances into the need, and answers its name.
  ///
  /// The councils come from the published list for it: the nearest first.
  private func place(into need: inout ResourceNeed) throws -> String? {
    guard let text = request.value("council") else { return nil }
    let register = request.site.catalogue.register
    guard let council = register.authority(AuthorityCode(text)) else {
      throw SiteError.badRequest(
        "There is no council with the code '\(text)'.",
        suggestions: [.init("Find a council", to: "/councils")])
    }
    need.council = council.code
    need.comparators = try request.store.nearest(to: council.code)
    return council.name
  }
}
