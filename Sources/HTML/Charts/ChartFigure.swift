/// A chart with what every chart needs: a title that states the finding, what is drawn, the figures
/// in a table behind "Show the figures", and the source.
///
/// ```swift
/// ChartFigure(
///   "Spending rose, placements did not settle",
///   note: "Exampleton is the solid line, the typical English council the dashed one.",
///   chart: trend, source: Link("DfE, children looked after, 2025", to: "/sources/cla-2025"))
/// ```
public struct ChartFigure: Component {
  private let title: String
  private let note: Prose?
  private let chart: any Chart
  private let source: Link?
  private let downloads: [Link]

  /// A chart with its finding, note and source; `downloads` stand beside the table's caption.
  public init(
    _ title: String, note: Prose? = nil, chart: any Chart, source: Link? = nil,
    downloads: [Link] = []
  ) {
    self.title = title
    self.note = note
    self.chart = chart
    self.source = source
    self.downloads = downloads
  }

  public func write(to h: inout HTMLWriter) {
    h.figure(.class("chart")) { h in
      h.figcaption { h in
        h.strong(title)
        if let note { h.text(note) }
      }
      h.add(chart)
      if let source {
        h.p(.class("note")) { h in
          h.text("Source: ")
          h.a(source.text, .href(source.address))
        }
      }
      h.add(Details("Show the figures", figures))
    }
  }

  private var figures: DataTable {
    var table = chart.figures
    table.downloads += downloads
    return table
  }
}

/// A drawing that can also be read as a table.
public protocol Chart: Component {
  /// The figures that are drawn, with their intervals.
  var figures: DataTable { get }
}
