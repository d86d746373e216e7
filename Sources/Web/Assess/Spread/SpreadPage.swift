import Assessment
import Sector
import Store

/// `/assess/{round}/spread`: what people answered, statement by statement, after the close.
struct SpreadPage {
  private let context: RoundContext
  private var request: PageRequest { context.request }
  private var title: String { "\(context.council), \(context.round.title)" }

  init(_ request: PageRequest) throws {
    context = try RoundContext(request)
    try context.needsClosed()
  }

  func answer() throws -> PageResponse {
    let model = SpreadModel(
      context: context, spreads: try request.store.spreads(in: context.round),
      answered: try request.store.answerCounts(in: context.round.id).values.count { $0 > 0 })
    return try SpreadTable.export(model.spreads).response(
      in: request.format, title: "\(title): spread"
    ) { SpreadView(model: model).render() }
  }

  /// Everybody's answers by name, of a round that shows names.
  func namedAnswers() throws -> PageResponse {
    guard context.round.showsNames else {
      throw SiteError.notFound(
        "This round hides names", AssessmentError.namesHidden.description,
        suggestions: [.init("The spread", to: context.address + "/spread")])
    }
    let sheets = try request.store.namedAnswers(in: context.round.id)
    return try RoundTable.export(sheets, in: context.framework).response(
      in: request.format, title: title
    ) { NamedAnswersView(sheets: sheets, context: context).render() }
  }
}
