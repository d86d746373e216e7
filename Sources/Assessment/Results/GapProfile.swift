/// Where a council is, where it wants to be, and what weighs most: the result of an agreed round.
public struct GapProfile: Sendable, Hashable {
  /// One for each statement, in the framework's order.
  public let gaps: [Gap]

  /// The profile of a round's agreed answers.
  public init(_ agreed: [AgreedAnswer], of round: Round, in framework: Framework) {
    let byStatement = Dictionary(agreed.map { ($0.statement, $0) }) { first, _ in first }
    let usual = round.usualTarget(in: framework)
    gaps = framework.themes.flatMap { theme in
      theme.statements.map { statement in
        let answer = byStatement[statement.id]
        return Gap(
          statement: statement, theme: theme, now: answer?.now?.level, ambition: answer?.ambition,
          target: answer?.target ?? usual, importance: answer?.importance,
          reasons: answer?.reasons ?? "", agreedBy: answer?.agreedBy ?? "")
      }
    }
  }

  /// Gaps to close, the weightiest first: by priority, then the lower level now, then in order.
  public var priorities: [Gap] {
    gaps.enumerated().filter { $0.element.priority != nil }.sorted { a, b in
      let (one, other) = (a.element.priority?.value ?? 0, b.element.priority?.value ?? 0)
      let (low, high) = (a.element.now?.rawValue ?? 0, b.element.now?.rawValue ?? 0)
      return (-one, low, a.offset) < (-other, high, b.offset)
    }.map(\.element)
  }

  /// The gaps that share the highest weight; empty where there is nothing to close.
  public var weightiest: [Gap] {
    let all = priorities
    return all.filter { $0.priority?.value == all.first?.priority?.value }
  }

  /// Statements at level 3 or 4 with no gap to close, the highest first: none is a priority too.
  public var strengths: [Gap] {
    gaps.enumerated().filter { $0.element.isStrength }.sorted { a, b in
      (-(a.element.now?.rawValue ?? 0), a.offset) < (-(b.element.now?.rawValue ?? 0), b.offset)
    }.map(\.element)
  }

  /// Statements on which the team could not tell.
  public var unknown: [Gap] { gaps.filter { $0.now == nil } }

  /// The mean level now over statements whose level is known; nil where none is.
  public var meanNow: Double? { Self.mean(gaps.compactMap(\.now)) }

  /// The mean ambition over statements that have one; nil where none has.
  public var meanAmbition: Double? { Self.mean(gaps.compactMap(\.ambition)) }

  /// One theme's means.
  public struct ThemeMean: Sendable, Hashable {
    public let theme: Theme
    /// Nil where no level is known.
    public let now: Double?
    public let ambition: Double?
  }

  /// Means by theme, in the framework's order.
  public var themes: [ThemeMean] {
    var order: [Theme] = []
    for gap in gaps where order.last?.id != gap.theme.id { order.append(gap.theme) }
    return order.map { theme in
      let own = gaps.filter { $0.theme.id == theme.id }
      return ThemeMean(
        theme: theme, now: Self.mean(own.compactMap(\.now)),
        ambition: Self.mean(own.compactMap(\.ambition)))
    }
  }

  private static func mean(_ levels: [Level]) -> Double? {
    levels.isEmpty
      ? nil : Double(levels.reduce(0) { $0 + $1.rawValue }) / Double(levels.count)
  }
}
