import Assessment
import HTML
import Sector
import Store

/// The actions of a roadmap as a table; where there are none, a sentence.
struct RoadmapTable: Component {
  private let roadmap: Roadmap
  private let context: RoundContext
  private let most: Int?
  private let hasLinks: Bool

  /// - Parameter most: for paper: at most so many, those still to be done first, long texts cut
  ///   short, and how many more there are.
  init(_ roadmap: Roadmap, context: RoundContext, most: Int? = nil, hasLinks: Bool) {
    self.roadmap = roadmap
    self.context = context
    self.most = most
    self.hasLinks = hasLinks
  }

  func write(to h: inout HTMLWriter) {
    guard !roadmap.actions.isEmpty else { return h.p("No action is planned yet.") }
    let actions = most.map { roadmap.openFirst.prefix($0) } ?? roadmap.actions[...]
    h.add(
      CutTable(
        DataTable(
          caption: most == nil ? "Actions by due date" : "Actions by due date, open ones first",
          columns: [
            .heading("Action"), .text("Statement"), .text("Owner"), .text("Due"), .text("How far"),
            .text("What will be seen"),
          ],
          rows: actions.map(row)),
        rest: CutTable.rest(
          roadmap.actions.count - actions.count, "action is planned or done",
          "actions are planned or done", on: "roadmap")))
  }

  /// On paper the beginning of a text; the roadmap has all of it.
  private func text(_ text: String) -> String {
    most == nil ? text : text.shortened(to: Self.longestText)
  }

  private static let longestText = 60

  private func row(_ action: RoadmapAction) -> DataTable.Row {
    let isLate = Day.today.map { action.isLate(on: $0) } ?? false
    return .init([
      hasLinks
        ? .link(action.title, to: "\(context.address)/roadmap/\(action.id)")
        : .text(text(action.title)),
      action.statement.map { .text($0) } ?? .none("the whole council"), .text(text(action.owner)),
      action.due.map { .text($0.words + (isLate ? ", past" : "")) } ?? .none("no date"),
      .text(action.state.label + (action.progress.isEmpty ? "" : ": \(text(action.progress))")),
      action.measure.isEmpty ? .none("not said") : .text(text(action.measure)),
    ])
  }
}

extension Roadmap {
  /// The actions as a table for spreadsheets and programs.
  var export: ExportTable {
    ExportTable(
      name: "roadmap",
      columns: [
        "action", "statement", "owner", "starts", "due", "state", "measure", "progress",
      ],
      rows: actions.map { action in
        [
          .text(action.title), .text(optional: action.statement), .text(action.owner),
          .text(optional: action.starts?.description), .text(optional: action.due?.description),
          .text(action.state.rawValue), .text(action.measure), .text(action.progress),
        ]
      })
  }
}
