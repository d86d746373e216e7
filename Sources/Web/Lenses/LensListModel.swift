import Productivity
import Sector
import Store

/// Every lens of the newest run: its question, how far it can be relied on, whom it compares.
struct LensListModel: Sendable {
  /// One lens.
  struct Row: Sendable {
    var id: String
    var title: String
    var question: String
    var nation: String
    var state: LensStatus.State
    var stateReason: String
    var councils: Int
    var years: String
    var version: Int
  }

  /// By nation; ready lenses first within each.
  var nations: [(name: String, rows: [Row])]

  init(index: PublishedIndex?) {
    let rows = (index?.lenses ?? []).map { lens in
      Row(
        id: lens.id, title: lens.definition.title, question: lens.definition.question,
        nation: lens.definition.nation, state: lens.state, stateReason: lens.stateReason,
        councils: lens.result.units.count, years: lens.figuresTo,
        version: lens.definition.version)
    }
    nations = Dictionary(grouping: rows, by: \.nation).sorted { $0.key < $1.key }
      .map { (name: $0.key, rows: $0.value) }
  }

  var export: ExportTable {
    ExportTable(
      name: "lenses",
      columns: [
        "lens", "version", "title", "question", "nation", "stage", "reason", "councils",
        "figures_to",
      ],
      rows: nations.flatMap(\.rows).map { row in
        [
          .text(row.id), .integer(row.version), .text(row.title), .text(row.question),
          .text(row.nation), .text(row.state.rawValue), .text(row.stateReason),
          .integer(row.councils), .text(row.years),
        ]
      })
  }
}
