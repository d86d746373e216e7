import Sector

extension ExportTable {
  /// The answer in `format`; the page itself when it is HTML.
  func response(in format: PageFormat, page: () -> [UInt8]) -> PageResponse {
    switch format {
    case .html: .html(page())
    case .csv: .csv(csv, name: name)
    case .json: .json(encoding: self)
    }
  }
}
