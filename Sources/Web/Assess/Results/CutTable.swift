import HTML

/// A table that shows the first of a list and says how many more there are and where.
struct CutTable: Component {
  private let table: DataTable
  private let rest: String?

  init(_ table: DataTable, rest: String?) {
    self.table = table
    self.rest = rest
  }

  func write(to h: inout HTMLWriter) {
    h.add(table)
    if let rest { h.p(rest) }
  }

  /// "8 more statements are strong; the results page lists all."; nil where nothing is left out.
  static func rest(
    _ count: Int, _ one: String, _ many: String, on page: String = "results page"
  ) -> String? {
    guard count > 0 else { return nil }
    return count == 1
      ? "One more \(one); the \(page) lists all." : "\(count) more \(many); the \(page) lists all."
  }
}
