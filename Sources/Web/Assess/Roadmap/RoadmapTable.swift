import Assessment
import HTML
import Sector
import Store

/// The actions of a roadmap as a table.
struct RoadmapTable: Component {
  private let roadmap: Roadmap
  private let context: RoundContext
  private let most: Int
  private let hasLinks: Bool

  init(_ roadmap: Roadmap, context: RoundContext, most: Int = .max, hasLinks: Bool) {
    self.roadmap = roadmap
    self.context = context
    self.most = most
    self.hasLinks = hasLinks
  }

  func write(to h: inout HTMLWriter) {
    h.add(
      DataTable(
        caption: "Actions by due date",
        columns: [
          .heading("Action"), .text("Statement"), .text("Owner"), .text("Due"), .text("How far"),
          .text("What will be seen"),
        ],
        rows: roadmap.actions.prefix(most).map(row),
        emptyText: "No action is planned yet."))
  }

  private func row(_ action: RoadmapAction) -> DataTable.Row {
    let isLate = Day.today.map { action.isLate(on: $0) } ?? false
    return .init([
      hasLinks
        ? .link(action.title, to: "\(context.address)/roadmap/\(action.id)") : .text(action.title),
      action.statement.map { .text($0) } ?? .none("the whole council"), .text(action.owner),
      action.due.map { .text($0.words + (isLate ? ", past" : "")) } ?? .none("no date"),
      .text(action.state.label + (action.progress.isEmpty ? "" : ": \(action.progress)")),
      action.measure.isEmpty ? .none("not said") : .text(action.measure),
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
