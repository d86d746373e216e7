import Library

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
