import Assessment
import HTML
import Library
import Sector
import Store

/// `/assess/{round}/results`, its printable report and its pictures.
struct ResultsPage {
  private let context: RoundContext
  private let model: ResultsModel

  init(_ request: PageRequest) throws {
    context = try RoundContext(request)
    try context.needsClosed()
    model = try ResultsQuery(context).run()
  }

  func answer() throws -> PageResponse {
    try ProfileTable.export(model.profile).response(
      in: context.request.format, title: "\(context.council), \(context.round.title): results"
    ) { ResultsView(model: model).render() }
  }

  func report() throws -> PageResponse {
    .html(AssessmentReportView(model: model, help: try help()).render())
  }

  /// What may help with the weightiest gaps, as the pages of next steps rank it.
  private func help() throws -> [AssessmentReportView.Help] {
    let (store, council) = (context.request.store, context.round.authority)
    let nearest = try store.nearest(to: council)
    return try model.profile.priorities.prefix(3).map { gap in
      let found = try store.nextSteps(for: gap.need(of: council, nearest: nearest), limit: 10)
      let near = found.helpful.filter(\.match.isOnTheStatement).prefix(2)
      return .init(gap: gap, resources: near.map(\.resource))
    }
  }

  /// A picture for slides, as SVG: the themes, or one theme's statements.
  func picture() throws -> PageResponse {
    let name = context.request.parameter("name")
    let parts = ResultsParts(model: model)
    let (title, chart): (String, LevelSteps)
    if name == "themes" {
      (title, chart) = (parts.themesFinding, parts.themes)
    } else if let theme = context.framework.theme(name) {
      (title, chart) = (parts.finding(of: theme), parts.statements(of: theme))
    } else {
      throw SiteError.notFound(
        "There is no such picture",
        suggestions: [.init("The results", to: context.address + "/results")])
    }
    let picture = ChartPicture(
      title, note: "\(context.council), \(context.round.title). \(LevelSteps.key)",
      chart: chart.filling(ChartPicture.chartHeight))
    return .file(picture.svg(), .svg, name: "\(context.council)-\(name)")
  }
}
