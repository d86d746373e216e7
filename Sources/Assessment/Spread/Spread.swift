/// What the team may see of everybody's answers to one statement once the round is closed.
public struct Spread: Sendable, Hashable {
  public let statement: String
  /// Everybody together; nil where so few answered that it would show who.
  public let all: LevelCounts?
  /// The groups that may be shown, in the order of `RoleGroup`.
  public let groups: [Group]
  /// True where a group was left out, so that nobody's answer can be worked out.
  public let hidesGroups: Bool
  /// Nil with fewer than five levels.
  public let agreement: Agreement?
  /// Groups whose middle differs from everybody else's, the clear ones first.
  public let differences: [RoleDifference]
  /// Where people want to be; nil where too few said.
  public let ambition: LevelCounts?
  /// How much people think it matters: the middle of low, medium and high; nil where too few said.
  public let importance: Importance?
  /// How sure people are: low, medium, high; nil where too few said.
  public let confidence: [Int]?

  /// One group's answers.
  public struct Group: Sendable, Hashable {
    public let role: RoleGroup
    public let counts: LevelCounts
  }

  public init(_ answers: StatementAnswers, showsNames: Bool) {
    statement = answers.statement
    let total = answers.now.values.reduce(LevelCounts(), +)
    let sizes = answers.now.mapValues(\.answered).filter { $0.value > 0 }
    let shown = showsNames ? Set(sizes.keys) : Suppression.shown(sizes)
    all = shown == nil ? nil : total
    groups = RoleGroup.allCases.compactMap { role in
      guard shown?.contains(role) == true, let counts = answers.now[role] else { return nil }
      return Group(role: role, counts: counts)
    }
    hidesGroups = groups.count < sizes.count
    agreement = shown == nil ? nil : Agreement(total)
    differences = groups.compactMap { group in
      RoleDifference(group.role, group: group.counts, others: total - group.counts)
    }.filter { $0.kind != .none }
      .sorted { ($0.kind == .clear ? 0 : 1) < ($1.kind == .clear ? 0 : 1) }
    let fewest = showsNames ? 1 : Suppression.fewest
    ambition = answers.ambition.scored >= fewest ? answers.ambition : nil
    importance = Self.middle(answers.importance, fewest: fewest)
    confidence = answers.confidence.reduce(0, +) >= fewest ? answers.confidence : nil
  }

  /// What a team may take as its proposal: the lower of two middle levels, to be cautious.
  public var proposedNow: Level? {
    all?.median.flatMap { Level(rawValue: Int($0.rounded(.down))) }
  }

  /// The middle of the ambitions, likewise.
  public var proposedAmbition: Level? {
    ambition?.median.flatMap { Level(rawValue: Int($0.rounded(.down))) }
  }

  /// How sure people are in the middle: the less sure of two middles, so that doubt is not passed
  /// over. Nil where too few said.
  public var middleConfidence: Confidence? {
    guard let confidence else { return nil }
    let place = (confidence.reduce(0, +) - 1) / 2
    var seen = 0
    for (sure, count) in zip(Confidence.allCases, confidence) {
      seen += count
      if place < seen { return sure }
    }
    return nil
  }

  private static func middle(_ counts: [Int], fewest: Int) -> Importance? {
    let total = counts.reduce(0, +)
    guard total >= max(1, fewest) else { return nil }
    var seen = 0
    for (importance, count) in zip(Importance.allCases, counts) {
      seen += count
      // The upper of two middles: what half of the people call important is not passed over.
      if seen > total / 2 { return importance }
    }
    return .high
  }
}
