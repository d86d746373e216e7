import Database

extension SQLValue {
  /// How many rows stand before page `page`, counted from 1, of `size` rows each. A page so far off
  /// that it cannot be counted is one after the last.
  static func offset(page: Int, size: Int) -> SQLValue {
    let (rows, isTooFar) = (max(1, page) - 1).multipliedReportingOverflow(by: max(0, size))
    return .integer(isTooFar ? .max : Int64(rows))
  }
}
