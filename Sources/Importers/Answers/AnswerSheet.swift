import Assessment
import Sector

/// Reads a sheet of answers that somebody sends, CSV or a workbook, into rows.
public enum AnswerSheet {
  /// More rows or letters than these are no answers of people.
  private static let limits = CSVLimits()
  private static let mostRows = 50_000
  /// The most bytes of a file.
  public static let mostBytes = 4 << 20

  /// The rows of the file; of a workbook those of its first sheet.
  ///
  /// - Throws: `ImportError` with one sentence, the file and the row.
  public static func rows(_ bytes: [UInt8], file: String) throws -> SheetRows {
    guard bytes.count <= mostBytes else { throw tooLarge(file) }
    let rows = try bytes.starts(with: [0x50, 0x4b]) ? workbook(bytes, file) : csv(bytes, file)
    guard rows.count <= mostRows else { throw tooLarge(file) }
    guard let sheet = SheetRows(rows) else {
      throw ImportError(
        .truncated, file: file, problem: "the file is empty",
        remedy: "Download the template again and fill it in")
    }
    return sheet
  }

  private static func workbook(_ bytes: [UInt8], _ file: String) throws -> [SheetRows.Row] {
    let archive = try ZipArchive(bytes: bytes, file: file)
    let book: any Workbook
    if archive.entries["xl/workbook.xml"] != nil {
      book = try XLSXWorkbook(archive)
    } else if archive.entries["content.xml"] != nil {
      book = try ODSWorkbook(archive)
    } else {
      throw ImportError(
        .unsupported, file: file, problem: "this archive is no workbook",
        remedy: "Send an XLSX, ODS or CSV file")
    }
    guard let first = book.sheetNames.first else { return [] }
    return try book.rows(of: first).map { .init(number: $0.number, cells: $0.cells) }
  }

  private static func csv(_ bytes: [UInt8], _ file: String) throws -> [SheetRows.Row] {
    var reader = try CSVReader(
      MemoryBytes(bytes), file: file, limits: limits, separator: separator(of: bytes))
    var rows: [SheetRows.Row] = []
    while try reader.next(), rows.count <= mostRows {
      rows.append(.init(number: reader.row, cells: reader.texts().map(CSVWriter.unguarded)))
    }
    return rows
  }

  /// Spreadsheet programs of other languages write semicolons or tabs.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let head = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return candidates.max { a, b in head.count { $0 == a } < head.count { $0 == b } }
      ?? UInt8(ascii: ",")
  }

  private static func tooLarge(_ file: String) -> ImportError {
    ImportError(
      .tooLarge, file: file, problem: "the file is larger than answers can be",
      remedy: "Send only the sheet with the answers, below \(mostBytes >> 20) MB")
  }
}
