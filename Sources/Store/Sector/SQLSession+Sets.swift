import Database
import Sector

/// Reads comparator lists and deflators as they stand.
extension SQLSession {
  func comparators(method: String, authority: AuthorityCode) throws -> ComparatorSet? {
    let members = try all(
      """
      SELECT member, rank, closeness FROM comparator WHERE method = ? AND authority = ?
      ORDER BY rank, member
      """, [.text(method), .text(authority.rawValue)]
    ) {
      ComparatorSet.Member(
        authority: AuthorityCode($0.text(0)), rank: $0.int(1), closeness: $0.text(2))
    }
    return members.isEmpty
      ? nil : ComparatorSet(method: method, authority: authority, members: members)
  }

  func deflators() throws -> [Deflator] {
    try all(
      """
      SELECT series, end_year, digits, scale, is_forecast FROM deflator ORDER BY series, end_year
      """
    ) {
      Deflator(
        series: $0.text(0), endYear: $0.int(1),
        index: ExactDecimal(digits: $0.int64(2), scale: $0.int(3)), isForecast: $0.flag(4))
    }
  }
}
