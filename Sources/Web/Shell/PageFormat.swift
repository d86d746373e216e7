/// The forms in which the same figures are served at the same address.
public enum PageFormat: String, Sendable, CaseIterable {
  case html, csv, json

  /// The `Content-Type` of an answer in this form.
  var contentType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .json: "application/json; charset=utf-8"
    }
  }

  /// Takes a trailing `.csv` or `.json` off `text`; without one it is a page.
  static func split(_ text: String) -> (stem: String, format: PageFormat) {
    for format in [PageFormat.csv, .json] where text.hasSuffix("." + format.rawValue) {
      return (String(text.dropLast(format.rawValue.count + 1)), format)
    }
    return (text, .html)
  }
}
