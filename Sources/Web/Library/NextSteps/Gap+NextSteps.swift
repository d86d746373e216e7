import Assessment
import Library
import Sector
import Store

extension Gap {
  /// The page that says what may help with it.
  func nextSteps(for council: AuthorityCode) -> String {
    LibraryAddress.nextSteps(
      theme: theme.id, statement: statement.id, now: now?.rawValue, wanted: ambition?.rawValue,
      council: council)
  }

  /// What a council with this gap looks for.
  ///
  /// - Parameter nearest: the councils most like it, nearest first.
  func need(of council: AuthorityCode, nearest: [AuthorityCode]) -> ResourceNeed {
    ResourceNeed(
      themes: Set(statement.resourceThemes), statement: statement.text, now: now?.rawValue,
      wanted: ambition?.rawValue, council: council, comparators: nearest)
  }
}

extension Store {
  /// The councils in like circumstances by the newest published list, the nearest first.
  func nearest(to council: AuthorityCode) throws -> [AuthorityCode] {
    try comparators().filter { $0.authority == council }.max { $0.method < $1.method }?
      .members.sorted { $0.rank < $1.rank }.map(\.authority) ?? []
  }
}
