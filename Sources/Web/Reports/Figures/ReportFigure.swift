import Reports
import Sector

/// One figure of a report as it stands now, or the reason why there is none.
struct ReportFigure: Sendable, Hashable {
  var reference: FigureReference
  /// What it is: "Productivity, children’s social care".
  var label: String
  /// What stands in the text, with its interval where it has one; nil where there is no figure.
  var words: String?
  /// Why there is none.
  var reason = ""
  var value: Double?
  /// The 90% interval, where the figure has one.
  var low: Double?
  var high: Double?
  var unit = ""
  var period = ""
  /// Where it comes from: its row in a release, or the page that explains it.
  var source: String?

  /// What a text shows, also where there is no figure: missing is never zero.
  var shown: String { words ?? "[not known: \(reason)]" }

  /// The figures as a table for spreadsheets and programs.
  static func export(_ figures: [ReportFigure], name: String, run: String) -> ExportTable {
    ExportTable(
      name: name,
      columns: [
        "figure", "reference", "text", "value", "low_90", "high_90", "unit", "period",
        "missing_because", "source", "run",
      ],
      rows: figures.map { figure in
        [
          .text(figure.label), .text(figure.reference.text), .text(optional: figure.words),
          .number(optional: figure.value), .number(optional: figure.low),
          .number(optional: figure.high), .text(figure.unit), .text(figure.period),
          figure.words == nil ? .text(figure.reason) : .none, .text(optional: figure.source),
          .text(run),
        ]
      })
  }
}
