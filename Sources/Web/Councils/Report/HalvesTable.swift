import HTML

/// Outcomes, spending and change of one council, service by service, and who clearly gets more.
struct HalvesTable: Component {
  let page: CouncilPageModel

  func write(to h: inout HTMLWriter) {
    h.add(
      DataTable(
        caption: "\(page.name), service by service",
        columns: [
          .heading("Service"), .text("Outcomes"), .text("Spending"), .text("Over three years"),
          .text("Similar councils that clearly get more"),
        ],
        rows: page.notes.map { note in
          .init([
            .text(note.standing.title), .text(note.words.outcomeHalf), .text(note.words.spendHalf),
            note.words.change.map { .text($0) } ?? .none("too few years"),
            .text(note.better.isEmpty ? "None" : note.better.prefix(6).joined(separator: ", ")),
          ])
        }))
  }
}
