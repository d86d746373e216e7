import Foundation
import Sector

/// The layout that MHCLG's outturn sheets share: a title with the year, notes, a row of headings,
/// and a row for each authority with its E-code and, in later years, its ONS code.
struct OutturnSheet {
  let rows: [SheetRow]
  let header: [String]
  let headerIndex: Int
  let period: Period
  private let code: Int
  private let onsCode: Int?
  private let name: Int
  private let classColumn: Int

  init(_ rows: [SheetRow], file: String) throws {
    self.rows = rows
    headerIndex = try rows.headerIndex(["E-code", "Local authority", "Class"], file: file)
    header = rows[headerIndex].cells.map { CellText.normalised($0) }
    code = header.firstIndex(of: "E-code")!
    onsCode = header.firstIndex(of: "ONS Code")
    name = header.firstIndex(of: "Local authority")!
    classColumn = header.firstIndex(of: "Class")!
    let titles = rows[..<headerIndex].flatMap(\.cells)
    guard let period = titles.lazy.compactMap(Self.year).first else {
      throw ImportError(
        .malformed, file: file, problem: "no title above the table names a year such as 2017-18",
        remedy: "Import the sheet as it was published, with its title rows")
    }
    self.period = period
    guard titles.contains(where: { $0.lowercased().contains("£ thousand") }) else {
      throw ImportError(
        .malformed, file: file, problem: "nothing above the table says that it is in £ thousand",
        remedy: "Import the sheet as it was published, with its title rows")
    }
  }

  /// The rows of authorities, below the headings. Totals, notes and blank rows have no E-code;
  /// police, fire, park and combined authorities (class O) are not councils.
  var councils: [SheetRow] {
    rows[(headerIndex + 1)...].filter { row in
      let code = CellText.trimmed(row[code])
      return code.count == 5 && code.hasPrefix("E") && CellText.trimmed(row[classColumn]) != "O"
    }
  }

  /// The council of a row, by its ONS code or its E-code.
  func council(_ row: SheetRow, _ intake: FigureIntake) throws -> AuthorityCode? {
    let ons = onsCode.map { CellText.trimmed(row[$0]) } ?? ""
    let eCode = CellText.trimmed(row[code])
    if let council = intake.council([ons]) ?? intake.council([eCode], scheme: .mhclg) {
      return council
    }
    try intake.reject(
      FigureIntake.Place(
        row: row.number, column: ons.isEmpty ? "E-code" : "ONS Code",
        value: "\(ons.isEmpty ? eCode : ons) (\(CellText.normalised(row[name])))"),
      "no council has this code")
    return nil
  }

  /// The financial year that a title names.
  private static func year(_ text: String) -> Period? {
    text.split { !($0.isNumber || $0 == "-") }.lazy
      .compactMap { word in word.utf8.count == 7 ? Period(label: word) : nil }.first
  }
}
