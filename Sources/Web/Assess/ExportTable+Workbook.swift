import HTML
import Sector
import Spreadsheets

extension ExportTable {
  /// The table as a page, CSV, JSON or a workbook.
  func download(in format: PageFormat, title: String, page: () throws -> [UInt8]) throws
    -> PageResponse
  {
    switch format {
    case .csv: return .csv(csv, name: name)
    case .json: return .json(encoding: self)
    case .xlsx:
      return .file(try WorkbookWriter(title: title).bytes([self]), .xlsx, name: name)
    case .html, .atom, .svg: return .html(try page())
    }
  }

  /// Links to the same matter at `address` for spreadsheets and programs.
  static func links(_ address: String, json: Bool = true) -> [Link] {
    [Link("CSV", to: address + ".csv"), Link("XLSX", to: address + ".xlsx")]
      + (json ? [Link("JSON", to: address + ".json")] : [])
  }
}
