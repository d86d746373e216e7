extension ImportSource {
  /// The rows of a table that is small enough to keep: a CSV file, or the sheet of a workbook whose
  /// name fits.
  func tableRows(sheet fits: (String) -> Bool) throws -> [SheetRow] {
    if let workbook = try workbook() {
      guard let name = workbook.sheetNames.first(where: fits) else {
        throw ImportError(
          .wrongKind, file: name,
          problem: "the workbook lacks the sheet; it has: "
            + workbook.sheetNames.joined(separator: ", "),
          remedy: "Check that this is the right workbook")
      }
      return try workbook.rows(of: name)
    }
    var reader = try CSVReader(path: path)
    var rows: [SheetRow] = []
    while try reader.next() { rows.append(SheetRow(number: reader.row, cells: reader.texts())) }
    return rows
  }
}

extension [SheetRow] {
  /// The place in this list of the row that holds all these column names.
  func headerIndex(_ names: [String], file: String) throws -> Int {
    if let index = firstIndex(where: { row in
      let cells = row.cells.map { CellText.normalised($0) }
      return names.allSatisfy { cells.contains($0) }
    }) {
      return index
    }
    throw ImportError(
      .missingColumn, file: file,
      problem: "no row holds the column names "
        + names.map { "'\($0)'" }.joined(separator: " and "),
      remedy: "Check that this is the right file, and that it was not edited")
  }
}
