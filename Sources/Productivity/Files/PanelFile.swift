/// Reads a panel and its measures from two comma-separated files.
///
/// The panel has one row per council and year: `unit,year,size`, one column whose name begins with
/// `spend`, one column per measure, optionally `type` and `total_spend`; every other column is
/// context, most important first. The measures file has
/// `measure,polarity,goal_low,goal_high,weight` and optionally `log`, `log_shift`, `pooled`, `open`.
/// An empty cell is an absent figure.
public enum PanelFile {
  /// Reads the two files; the names are for messages.
  public static func parse(
    panel: String, panelFile: String = "panel.csv", measures: String,
    measuresFile: String = "measures.csv"
  ) throws(TableError) -> Panel {
    let list = try parseMeasures(measures, file: measuresFile)
    let table = try PlainTable(panel, file: panelFile)
    let index = try UnitYearIndex(table)
    let spendColumn = try spendColumn(table)
    var values: [PanelGrid] = []
    for measure in list { values.append(try index.grid(table, try table.column(measure.id))) }
    let reserved =
      ["unit", "year", "size", "type", "total_spend", table.header[spendColumn]] + list.map(\.id)
    let context = table.header.filter { !reserved.contains($0) }
    var contextValues: [PanelGrid] = []
    for name in context { contextValues.append(try index.grid(table, try table.column(name))) }
    return Panel(
      units: index.units, years: index.years, spend: try index.grid(table, spendColumn),
      measures: list, values: values, context: context, contextValues: contextValues,
      size: try index.means(table, try table.column("size")), types: try types(table, index),
      totalSpend: try totalSpend(table, index))
  }

  /// The names under which a folder may hold the two files, given its listing: `panel.csv` and
  /// `measures.csv`, or the first `*_panel.csv` and the `*_measures.csv` of the same beginning.
  public static func names(in listing: [String]) -> (panel: String, measures: String)? {
    if listing.contains("panel.csv"), listing.contains("measures.csv") {
      return ("panel.csv", "measures.csv")
    }
    for panel in listing.sorted() where panel.hasSuffix("_panel.csv") {
      let measures = panel.dropLast("panel.csv".count) + "measures.csv"
      if listing.contains(String(measures)) { return (panel, String(measures)) }
    }
    return nil
  }

  private static func spendColumn(_ table: PlainTable) throws(TableError) -> Int {
    let columns = table.header.indices.filter { table.header[$0].hasPrefix("spend") }
    guard columns.count == 1 else {
      throw TableError(
        file: table.file, row: 1,
        problem: "one column must begin with \"spend\", and \(columns.count) do")
    }
    return columns[0]
  }

  private static func types(
    _ table: PlainTable, _ index: UnitYearIndex
  ) throws(TableError) -> [String] {
    guard let column = table.header.firstIndex(of: "type") else { return [] }
    var types = [String](repeating: "", count: index.units.count)
    for (row, place) in zip(table.rows, index.places) {
      types[place.unit] = try table.text(row, column)
    }
    return types
  }

  private static func totalSpend(
    _ table: PlainTable, _ index: UnitYearIndex
  ) throws(TableError) -> [Double?] {
    guard let column = table.header.firstIndex(of: "total_spend") else { return [] }
    let grid = try index.grid(table, column)
    return index.units.indices.map { grid[$0, index.years.count - 1] }
  }

  private static func parseMeasures(
    _ text: String, file: String
  ) throws(TableError) -> [PanelMeasure] {
    let table = try PlainTable(text, file: file)
    var measures: [PanelMeasure] = []
    for row in table.rows {
      let polarityText = try table.text(row, try table.column("polarity"))
      guard let polarity = PanelMeasure.Polarity(rawValue: polarityText) else {
        throw TableError(
          file: file, row: row.line, column: "polarity",
          problem: "\"\(polarityText)\" is not a polarity; write higher or lower")
      }
      measures.append(
        PanelMeasure(
          id: try table.text(row, try table.column("measure")), polarity: polarity,
          goalLow: try table.required(row, try table.column("goal_low")),
          goalHigh: try table.required(row, try table.column("goal_high")),
          weight: try table.required(row, try table.column("weight")),
          isLog: try flag(table, row, "log", default: false),
          logShift: try optional(table, row, "log_shift"),
          isPooled: try flag(table, row, "pooled", default: false),
          isOpen: try flag(table, row, "open", default: true)))
    }
    return measures
  }

  private static func optional(
    _ table: PlainTable, _ row: PlainTable.Row, _ name: String
  ) throws(TableError) -> Double {
    guard let column = table.header.firstIndex(of: name) else { return 0 }
    return try table.number(row, column) ?? 0
  }

  private static func flag(
    _ table: PlainTable, _ row: PlainTable.Row, _ name: String, default assumed: Bool
  ) throws(TableError) -> Bool {
    guard let column = table.header.firstIndex(of: name) else { return assumed }
    switch row.cells[column].trimmingSpaces().lowercased() {
    case "": return assumed
    case "1", "true", "yes": return true
    case "0", "false", "no": return false
    default:
      throw TableError(
        file: table.file, row: row.line, column: name, problem: "write true or false")
    }
  }
}
