import HTML
import Reports

/// The figures that words can name, with what each says today.
struct FigureChooser: Component {
  let book: FigureBook

  func write(to h: inout HTMLWriter) {
    h.section(.class("chooser"), .aria(.labelledby, "figures")) { h in
      h.h2("Figures to name in your words", .id("figures"))
      h.p(
        """
        Write the name with its braces. Whoever reads the report sees the figure as it stands that \
        day, with its interval, and a link to its source.
        """)
      for choices in book.choices where !choices.figures.isEmpty {
        h.add(Details(choices.title, table(of: choices)))
      }
    }
  }

  private func table(of choices: FigureBook.Choices) -> DataTable {
    DataTable(
      caption: choices.title,
      columns: [.heading("What it is"), .text("Today"), .figure("Of"), .text("Name to write")],
      rows: choices.figures.map { figure in
        .init([
          .text(figure.label), figure.words.map { .text($0) } ?? .none(figure.reason),
          .text(figure.period), .component(FigureName(reference: figure.reference)),
        ])
      })
  }
}
