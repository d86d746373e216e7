import HTML

/// A chart on paper, where nothing can be opened: no table of figures behind a line.
struct PaperFigure: Component {
  private let title: String
  private let note: String
  private let chart: any Chart

  /// A chart with its finding and what its marks are.
  init(_ title: String, note: String, chart: any Chart) {
    self.title = title
    self.note = note
    self.chart = chart
  }

  func write(to h: inout HTMLWriter) {
    h.figure(.class("chart")) { h in
      h.figcaption { h in
        h.strong(title)
        h.text(note)
      }
      chart.write(to: &h)
    }
  }
}
