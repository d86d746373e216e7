import Sector

/// What a council looks for: a gap between where it is and where it wants to be.
public struct ResourceNeed: Sendable, Hashable {
  /// Themes of the statement, or of the whole theme where no statement is meant.
  public var themes: Set<String>
  /// The statement in full; nil where a whole theme is meant.
  public var statement: String?
  /// The level the council gives itself now, 1 to 4.
  public var now: Int?
  /// The level it wants to reach.
  public var wanted: Int?
  public var service: String?
  /// The councils most like this one, nearest first.
  public var comparators: [AuthorityCode]
  public var council: AuthorityCode?

  public init(
    themes: Set<String>, statement: String? = nil, now: Int? = nil, wanted: Int? = nil,
    service: String? = nil, council: AuthorityCode? = nil, comparators: [AuthorityCode] = []
  ) {
    self.themes = themes
    self.statement = statement
    self.now = now
    self.wanted = wanted
    self.service = service
    self.council = council
    self.comparators = comparators
  }

  /// The levels on the way: those above now, up to the one wanted. Empty where neither is known.
  public var levels: ClosedRange<Int>? {
    guard let goal = wanted ?? now.map({ min(4, $0 + 1) }) else { return nil }
    let first = min((now ?? goal - 1) + 1, goal)
    return first...goal
  }
}
