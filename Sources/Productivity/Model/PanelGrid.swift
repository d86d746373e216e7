/// A table of one figure per council and year: what a lens knows about one measure.
///
/// A cell without a figure is `nil`, never zero. Internally the cells are stored council by council
/// (`unit * years + year`), and an absent cell is stored as NaN.
public struct PanelGrid: Sendable, Equatable {
  /// Number of councils.
  public let unitCount: Int
  /// Number of years.
  public let yearCount: Int
  /// Cells council by council; NaN stands for an absent figure.
  public internal(set) var cells: [Double]

  /// An empty table of the given shape: every cell absent.
  public init(unitCount: Int, yearCount: Int) {
    self.unitCount = unitCount
    self.yearCount = yearCount
    cells = Array(repeating: .nan, count: unitCount * yearCount)
  }

  /// A table from rows, one per council, each with one optional figure per year.
  ///
  /// Rows shorter than the longest are filled with absent cells.
  public init(rows: [[Double?]]) {
    self.init(unitCount: rows.count, yearCount: rows.map(\.count).max() ?? 0)
    for (unit, row) in rows.enumerated() {
      for (year, figure) in row.enumerated() { self[unit, year] = figure }
    }
  }

  init(unitCount: Int, yearCount: Int, cells: [Double]) {
    precondition(cells.count == unitCount * yearCount)
    self.unitCount = unitCount
    self.yearCount = yearCount
    self.cells = cells
  }

  /// The figure of a council (position) in a year (position), or `nil` where there is none.
  public subscript(unit: Int, year: Int) -> Double? {
    get {
      let cell = cells[unit * yearCount + year]
      return cell.isFinite ? cell : nil
    }
    set { cells[unit * yearCount + year] = newValue ?? .nan }
  }

  /// Two tables are equal when they hold the same figures and the same gaps.
  public static func == (left: PanelGrid, right: PanelGrid) -> Bool {
    left.unitCount == right.unitCount && left.yearCount == right.yearCount
      && zip(left.cells, right.cells).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
  }

  /// The same table with only some councils and years, in the given order.
  func selecting(units: [Int], years: [Int]) -> PanelGrid {
    var cells: [Double] = []
    cells.reserveCapacity(units.count * years.count)
    for unit in units {
      for year in years { cells.append(self.cells[unit * yearCount + year]) }
    }
    return PanelGrid(unitCount: units.count, yearCount: years.count, cells: cells)
  }
}
