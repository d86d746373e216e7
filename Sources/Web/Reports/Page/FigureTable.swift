import HTML

/// Figures with their intervals and years; each leads to its source.
struct FigureTable: Component {
  let caption: String
  let figures: [ReportFigure]

  func write(to h: inout HTMLWriter) {
    h.add(
      DataTable(
        caption: caption,
        columns: [.heading("Figure"), .text("Today"), .figure("Of")],
        rows: figures.map { figure in
          .init([
            figure.source.map { .link(figure.label, to: $0) } ?? .text(figure.label),
            figure.words.map { .text($0) } ?? .none(figure.reason), .text(figure.period),
          ])
        }))
  }
}
