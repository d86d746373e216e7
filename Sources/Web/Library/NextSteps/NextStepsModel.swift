import Library
import Sector

/// What may help with one gap, with the reasons.
struct NextStepsModel: Sendable {
  /// A theme or statement to choose from.
  struct Option: Sendable, Hashable {
    var id: String
    var name: String
  }

  /// The theme's name, or the themes asked for.
  var theme: String
  var themeID: String
  /// The statement in full; nil where the whole theme is meant.
  var statement: String?
  var statementID: String
  var need: ResourceNeed
  var steps: NextSteps
  var councilName: String?
  var councilNames: [AuthorityCode: String] = [:]
  /// Themes and statements of the self-assessment, to ask about another gap.
  var themes: [Option] = []
  var statements: [Option] = []
  var services: [String] = []
  /// Of a statement of the self-assessment.
  var discussions: ThreadsAbout?
  var whoToAsk: WhoToAsk

  var isAsked: Bool { !need.themes.isEmpty }

  var export: ExportTable {
    let all = steps.helpful + steps.warnings
    return ExportTable(
      name: "next-steps",
      columns: [
        "id", "title", "publisher", "address", "type", "verdict", "total", "themes", "statement",
        "evidence", "level", "likeness", "feedback", "service",
      ],
      rows: all.map { entry in
        let match = entry.match
        return [
          .text(entry.resource.id), .text(entry.resource.title), .text(entry.resource.publisher),
          .text(entry.resource.address.text), .text(entry.resource.type.rawValue),
          .text(optional: entry.resource.verdict?.rawValue), .number(match.total),
          .number(match.themes), .number(match.statement), .number(match.evidence),
          .number(match.level), .number(match.likeness), .number(match.feedback),
          .number(match.service),
        ]
      })
  }
}
