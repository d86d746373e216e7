import HTML
import Sector
import Spreadsheets

extension ExportTable {
  /// The table in `format`, or the page itself where that is HTML.
  ///
  /// - Parameters:
  ///   - title: what a workbook is called inside; by default the table's own name.
  ///   - guidance: sheets that stand beside the table in a workbook.
  func response(
    in format: PageFormat, title: String? = nil, guidance: [ExportTable] = [],
    page: () throws -> [UInt8]
  ) throws -> PageResponse {
    switch format {
    case .csv: .csv(csv, name: name)
    case .json: .json(encoding: self)
    case .xlsx:
      .file(try WorkbookWriter(title: title ?? name).bytes([self] + guidance), .xlsx, name: name)
    // A route answers only in the forms it names; tables have these three beside the page.
    case .html, .atom, .svg: .html(try page())
    }
  }
}

extension [Link] {
  /// Links to the table at `address` in each of its forms.
  ///
  /// - Parameters:
  ///   - question: the part of the address behind its path, such as `?period=2023-24`.
  ///   - first: what the first link says.
  static func table(
    _ address: String, question: String = "", first: String = "CSV"
  ) -> [Link] {
    [(first, PageFormat.csv), ("Excel", .xlsx), ("JSON", .json)].map { words, format in
      Link(words, to: "\(address).\(format.rawValue)\(question)")
    }
  }
}

extension [PageFormat] {
  /// The forms of a table beside its page.
  static let tables: [PageFormat] = [.csv, .json, .xlsx]
}
