import Store

/// What a reader asked for: the parts of the address, the question after it and the form wanted.
public struct PageRequest: Sendable {
  /// The path without the ending that names the form: `/councils/E06000023`.
  public var path: String
  public var format: PageFormat
  /// The named parts of the path.
  public var parameters: [String: String]
  /// The question part of the address, decoded, in order.
  public var query: [(name: String, value: String)]
  /// The figures and names as they stand.
  public var site: SiteSnapshot
  public var store: Store

  /// The first value given for `name`, without blank space around it; nil where none or empty.
  public func value(_ name: String) -> String? {
    guard let value = query.first(where: { $0.name == name })?.value else { return nil }
    let trimmed = value.trimmingBlanks()
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Every value given for `name`, of any number of fields or of one list with commas.
  public func values(_ name: String) -> [String] {
    query.filter { $0.name == name }.flatMap { $0.value.split(separator: ",") }
      .map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// The part of the path called `name`.
  public func parameter(_ name: String) -> String { parameters[name] ?? "" }
}

extension String {
  func trimmingBlanks() -> String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
