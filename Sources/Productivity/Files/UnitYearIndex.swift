/// Puts the rows of a table (one per council and year) into their places in a panel.
struct UnitYearIndex {
  let units: [String]
  let years: [Int]
  /// Position of each row's council and year.
  let places: [(unit: Int, year: Int)]

  init(_ table: PlainTable) throws(TableError) {
    let (unitColumn, yearColumn) = (try table.column("unit"), try table.column("year"))
    var (units, unitPlaces) = ([String](), [String: Int]())
    var rows: [(unit: Int, year: Int)] = []
    for row in table.rows {
      let unit = try table.text(row, unitColumn)
      let text = try table.text(row, yearColumn)
      guard let year = Int(text) else {
        throw TableError(
          file: table.file, row: row.line, column: "year",
          problem: "\"\(text)\" is not a year; write the year in which the period ends, like 2024")
      }
      if unitPlaces[unit] == nil {
        unitPlaces[unit] = units.count
        units.append(unit)
      }
      rows.append((unitPlaces[unit]!, year))
    }
    let years = Array(Set(rows.map(\.year))).sorted()
    let yearPlaces = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
    var seen = Set<Int>()
    var places: [(unit: Int, year: Int)] = []
    for (position, row) in rows.enumerated() {
      let year = yearPlaces[row.year]!
      guard seen.insert(row.unit * years.count + year).inserted else {
        throw TableError(
          file: table.file, row: table.rows[position].line, column: "year",
          problem: "\(units[row.unit]) has a second row for \(row.year)")
      }
      places.append((row.unit, year))
    }
    (self.units, self.years, self.places) = (units, years, places)
  }

  /// One column as a table of councils by years.
  func grid(_ table: PlainTable, _ column: Int) throws(TableError) -> PanelGrid {
    var grid = PanelGrid(unitCount: units.count, yearCount: years.count)
    for (row, place) in zip(table.rows, places) {
      grid[place.unit, place.year] = try table.number(row, column)
    }
    return grid
  }

  /// The mean over years of a column, one per council.
  func means(_ table: PlainTable, _ column: Int) throws(TableError) -> [Double?] {
    let grid = try grid(table, column)
    return units.indices.map { unit in
      let present = years.indices.compactMap { grid[unit, $0] }
      return present.isEmpty ? nil : present.reduce(0, +) / Double(present.count)
    }
  }
}
