import Assessment
import HTML
import Sector
import Store

/// `/assess/{round}/spread`: what people answered, statement by statement, after the close.
struct SpreadPage {
  private let context: RoundContext
  private var request: PageRequest { context.request }
  private var address: String { context.address + "/spread" }

  init(_ request: PageRequest) throws {
    context = try RoundContext(request)
    try context.needsClosed()
  }

  func answer() throws -> PageResponse {
    let spreads = try request.store.spreads(in: context.round)
    return try SpreadTable.export(spreads, in: context.framework).response(
      in: request.format, title: "\(context.council), \(context.round.title): spread"
    ) { render(spreads) }
  }

  /// Everybody's answers by name, of a round that shows names.
  func namedAnswers() throws -> PageResponse {
    guard context.round.showsNames else {
      throw SiteError.notFound(
        "This round hides names", AssessmentError.namesHidden.description,
        suggestions: [.init("The spread", to: address)])
    }
    let sheets = try request.store.namedAnswers(in: context.round.id)
    return try RoundTable.export(sheets, in: context.framework).response(
      in: request.format, title: context.round.title
    ) { renderNamed(sheets) }
  }

  private func render(_ spreads: [Spread]) -> [UInt8] {
    let byStatement = Dictionary(spreads.map { ($0.statement, $0) }) { first, _ in first }
    return context.page("Where people agree, and where they do not").html { h in
      h.add(
        PageHeader(
          "Where people agree, and where they do not",
          kicker: "\(context.council): \(context.round.title)", lead: Prose(lead(spreads)),
          actions: [Link].table(address)
            + (context.round.showsNames
              ? [Link("Answers by name", to: context.address + "/answers")] : [])))
      if context.canLead, context.round.state == .closed {
        h.p { $0.add(ButtonLink("Agree statement by statement", to: context.address + "/agree")) }
      }
      h.add(WorthTalking(spreads, context: context))
      h.h2("Theme by theme", .id("themes"))
      h.add(ActionLinks(context.framework.themes.map { Link($0.name, to: "#\($0.id)") }))
      for theme in context.framework.themes {
        h.h2(theme.name, .id(theme.id))
        for statement in theme.statements {
          if let spread = byStatement[statement.id] {
            h.add(StatementSpread(statement, spread, context: context))
          }
        }
      }
      writeCaution(to: &h)
    }
  }

  private func lead(_ spreads: [Spread]) -> String {
    let close = spreads.count { $0.agreement?.kind == .close }
    let apart = spreads.count { $0.agreement?.kind == .apart }
    let differ = spreads.count { $0.differences.contains { $0.kind == .clear } }
    guard spreads.contains(where: { $0.agreement != nil }) else {
      return "So few people answered that only counts are shown: no sum of a spread would hold."
    }
    var sentence = "People broadly agree on \(close) of \(spreads.count) statements"
    if apart > 0 { sentence += "; on \(apart) they fall into two camps" }
    if differ > 0 { sentence += "; on \(differ) roles see things clearly differently" }
    return sentence + "."
  }

  private func writeCaution(to h: inout HTMLWriter) {
    h.h2("How to read this")
    h.ul { h in
      h.li(
        "Lengths are people; the darker, the higher the level. Nothing here is a mark for anybody.")
      h.li(
        """
        With so many statements, one or two differences between roles come about by chance \
        alone. Talk about them; do not count them.
        """
      )
      if !context.round.showsNames {
        h.li(
          """
          Names are hidden: groups of fewer than three people are left out, and one more group \
          where it could be worked out by taking away.
          """
        )
      }
      h.li(prose: "\(link: "How agreement is reckoned", to: "/method")")
    }
  }

  private func renderNamed(_ sheets: [RoundTable.Sheet]) -> [UInt8] {
    context.page("Answers by name").html { h in
      h.add(
        PageHeader(
          "Answers by name", kicker: "\(context.council): \(context.round.title)",
          actions: [Link].table(context.address + "/answers")))
      for sheet in sheets {
        h.add(
          DataTable(
            caption: "\(sheet.respondent), \(sheet.role.label.lowercased())",
            columns: [
              .heading("Statement"), .figure("Now"), .figure("Ambition"), .text("Evidence"),
            ],
            rows: sheet.answers.map { answer in
              .init([
                .text(answer.statement),
                answer.now.map { .text($0.level.map { String($0.rawValue) } ?? "does not know") }
                  ?? .none("none"),
                answer.ambition.map { .text(String($0.rawValue)) } ?? .none("none"),
                answer.evidence.isEmpty ? .none("none") : .text(answer.evidence),
              ])
            }))
      }
    }
  }
}
