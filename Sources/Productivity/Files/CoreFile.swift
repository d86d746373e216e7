/// Reads the input of the deterministic core (`unit,year,size,u` and context columns) and writes
/// its answer.
public enum CoreFile {
  /// Reads comma-separated text; `file` is its name for messages.
  public static func parse(_ text: String, file: String) throws(TableError) -> CorePanel {
    let table = try PlainTable(text, file: file)
    let index = try UnitYearIndex(table)
    let left = try index.grid(table, try table.column("u"))
    let sizes = try index.means(table, try table.column("size"))
    var size: [Double] = []
    for (unit, value) in zip(index.units, sizes) {
      guard let value, value > 0 else {
        throw TableError(file: file, column: "size", problem: "\(unit) needs a size above zero")
      }
      size.append(value)
    }
    let context = table.header.filter { !["unit", "year", "size", "u"].contains($0) }
    var grids: [PanelGrid] = []
    for name in context {
      let grid = try index.grid(table, try table.column(name))
      guard grid.cells.allSatisfy(\.isFinite) else {
        throw TableError(
          file: file, column: name, problem: "every council needs a figure in every year")
      }
      grids.append(grid)
    }
    return CorePanel(
      units: index.units, years: index.years, size: size, left: left, context: context,
      contextValues: grids)
  }

  /// The answer as text: log posterior, coefficients, then effects as comma-separated values.
  public static func render(_ answer: IndexCore.Answer, s0: Double) -> String {
    var lines = [
      "s0,\(s0)", "log_posterior,\(answer.logPosterior)", "", "coefficient,mean,sd",
    ]
    lines += answer.coefficients.map { "\($0.name),\($0.mean),\($0.sd)" }
    lines += ["", "unit,year,theta_mean,theta_sd"]
    lines += answer.effects.map { "\($0.unit),\($0.year),\($0.mean),\($0.sd)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
