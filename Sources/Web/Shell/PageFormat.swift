/// The forms in which the same matter is served at the same address.
public enum PageFormat: String, Sendable, CaseIterable {
  case html, csv, json, xlsx, atom, svg

  /// The `Content-Type` of an answer in this form.
  var contentType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .json: "application/json; charset=utf-8"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .atom: "application/atom+xml; charset=utf-8"
    case .svg: "image/svg+xml"
    }
  }

  /// Takes a trailing `.csv`, `.json` and so on off `text`; without one it is a page.
  static func split(_ text: String) -> (stem: String, format: PageFormat) {
    for format in allCases where format != .html && text.hasSuffix("." + format.rawValue) {
      return (String(text.dropLast(format.rawValue.count + 1)), format)
    }
    return (text, .html)
  }
}
