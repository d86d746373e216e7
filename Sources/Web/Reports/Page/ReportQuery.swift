import Assessment
import Library
import Productivity
import Reports
import Sector
import Store

/// Fills a report with the figures of the day.
struct ReportQuery {
  private let context: ReportContext
  private let parts: [ReportPart]
  private var request: PageRequest { context.request }
  private var site: SiteSnapshot { context.request.site }

  /// - Parameter parts: the parts to fill, where they are not yet saved as typed.
  init(_ context: ReportContext, parts: [ReportPart]? = nil) {
    self.context = context
    self.parts = parts ?? context.report.parts
  }

  /// - Parameter isWhole: whether the book shall hold the self-assessment even where no part names
  ///   it, to choose from.
  func run(isWhole: Bool = false) throws -> ReportModel {
    let references = parts.flatMap(\.figures)
    let page = try CouncilPageQuery(request, code: context.council.code.rawValue).figures()
    let services = services(of: page)
    let needsResults =
      isWhole || references.contains { $0.kind.isOfAssessment }
      || parts.contains { $0.exhibit.map(Exhibit.ofAssessment.contains) == true }
    let book = FigureBook(
      page: page, services: services, results: needsResults ? try results() : nil,
      others: try others(references, services), catalogue: site.catalogue)
    let figures = figures(in: book)
    return ReportModel(
      report: context.report, council: context.council, book: book, figures: figures,
      releases: releases(behind: figures, book), steps: try steps(book.results),
      run: site.index?.run.id ?? "")
  }

  private func services(of page: CouncilPageModel) -> [FigureBook.Service] {
    page.standings.compactMap { standing in
      site.index?.lens(standing.lens).map { lens in
        FigureBook.Service(
          lens: lens, standing: standing,
          trends: lens.trends(of: context.council.code, catalogue: site.catalogue))
      }
    }
  }

  /// The newest round whose answers may be seen together.
  private func results() throws -> ResultsModel? {
    let rounds = try request.store.rounds(of: context.council.code)
    guard !site.settings.isOff("/assess"), let round = rounds.first(where: \.state.showsAnswers)
    else { return nil }
    return try ResultsQuery(RoundContext(request, round: round.id)).run()
  }

  /// Figures of measures that are named and that no service holds.
  private func others(
    _ references: [FigureReference], _ services: [FigureBook.Service]
  ) throws -> [String: [Observation]] {
    let held = Set(services.flatMap(\.outcomes).map(\.id))
    let shown = parts.compactMap { part in
      if case .measure(let id)? = part.exhibit { id } else { nil }
    }
    let named = Set(references.filter { $0.kind == .measure }.map(\.subject) + shown)
    let missing = named.subtracting(held)
    guard !missing.isEmpty else { return [:] }
    let figures = try request.store.figures(
      authority: context.council.code, measures: missing.sorted())
    return Dictionary(grouping: figures, by: \.measure)
  }

  private func figures(in book: FigureBook) -> [ReportFigure] {
    var seen: Set<FigureReference> = []
    return parts.flatMap { $0.figures + ($0.exhibit?.figures(in: book) ?? []) }
      .filter { seen.insert($0).inserted }.map(book.figure)
  }

  private func releases(behind figures: [ReportFigure], _ book: FigureBook) -> [Release] {
    let shown = figures.compactMap { figure -> FigureBook.Service? in
      switch figure.reference.kind.subject {
      case .service: book.service(figure.reference.subject)
      case .measure:
        book.services.first { $0.outcomes.contains { $0.id == figure.reference.subject } }
      case .none, .theme: nil
      }
    }
    let used = Set(
      shown.flatMap(\.lens.releases) + book.others.values.flatMap { $0 }.map(\.release))
    return site.catalogue.releases.filter { used.contains($0.id) }
      .sorted { ($0.publisher, $0.title) < ($1.publisher, $1.title) }
  }

  private func steps(_ results: ResultsModel?) throws -> [ReportModel.Step] {
    guard let results, parts.contains(where: { $0.exhibit == .nextSteps }) else { return [] }
    let comparators = try request.store.nearest(to: context.council.code)
    return try results.profile.priorities.prefix(5).map { gap in
      let found = try request.store.nextSteps(
        for: gap.need(of: context.council.code, nearest: comparators))
      return ReportModel.Step(
        gap: gap, helpful: found.helpful.prefix(2).map(\.resource),
        warnings: found.warnings.prefix(1).map(\.resource))
    }
  }
}
