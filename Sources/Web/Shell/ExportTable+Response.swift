import Sector

extension ExportTable {
  /// The answer in `format`; the page itself when it is HTML.
  func response(in format: PageFormat, page: () -> [UInt8]) -> PageResponse {
    switch format {
    case .csv: .csv(csv, name: name)
    case .json: .json(encoding: self)
    // A route answers only in the forms it names; tables have these two beside the page.
    case .html, .xlsx, .atom, .svg: .html(page())
    }
  }
}
