import HTML

/// What one council might gain, service by service: ranges and questions, never added up.
struct PotentialTable: Component {
  let page: CouncilPageModel

  func write(to h: inout HTMLWriter) {
    h.add(
      DataTable(
        caption: "Ranges that hold 90% of what the figures allow",
        columns: [
          .heading("Service"), .text("Pounds a year at today’s outcomes"),
          .text("Outcome points at today’s spend"),
        ],
        rows: page.notes.compactMap { note in
          note.standing.unit.map { unit in
            let words = PotentialWords(potential: unit.potential)
            return .init([
              .text(note.standing.title), words.pounds.map { .text($0) } ?? .none("not known"),
              .text(words.points),
            ])
          }
        }))
  }
}
