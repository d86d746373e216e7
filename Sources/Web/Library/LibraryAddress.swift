import HTML
import Library
import Sector

/// Addresses of the library's pages.
enum LibraryAddress {
  /// The list that `filter` gives, in one of its forms.
  static func list(
    _ filter: LibraryFilter = LibraryFilter(), page: Int = 1, format: PageFormat = .html
  ) -> String {
    var fields = filter.fields
    if page > 1 { fields.append(("page", String(page))) }
    return path("/library", format) + query(fields)
  }

  static func item(_ id: String, format: PageFormat = .html) -> String {
    path("/library/" + id.urlEncoded, format)
  }

  /// What may help with a gap: levels as numbers from 1 to 4.
  static func nextSteps(
    theme: String, statement: String? = nil, now: Int? = nil, wanted: Int? = nil,
    council: AuthorityCode? = nil
  ) -> String {
    var fields: [(name: String, value: String)] = [("theme", theme)]
    if let statement { fields.append(("statement", statement)) }
    if let now { fields.append(("level", String(now))) }
    if let wanted { fields.append(("ambition", String(wanted))) }
    if let council { fields.append(("council", council.rawValue)) }
    return "/library/next-steps" + query(fields)
  }

  /// Where a steward goes on after a table of resources came in.
  static let afterImport = [
    Link("The library", to: "/library"), Link("The stewards\u{2019} queue", to: "/library/queue"),
  ]

  static func collection(_ id: String) -> String { "/library/collections/" + id.urlEncoded }

  /// `?a=b&c=d`, or nothing.
  static func query(_ fields: [(name: String, value: String)]) -> String {
    fields.isEmpty
      ? "" : "?" + fields.map { "\($0.name)=\($0.value.urlEncoded)" }.joined(separator: "&")
  }

  private static func path(_ path: String, _ format: PageFormat) -> String {
    format == .html ? path : "\(path).\(format.rawValue)"
  }
}
