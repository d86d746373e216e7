import Assessment
import Database
import Sector

extension Store {
  /// The agreed levels of councils that share theirs: of each the newest signed-off round on the
  /// same version. No name goes with them.
  ///
  /// - Parameter authorities: the group; the round's own council never counts.
  public func sharedLevels(
    beside round: Round, among authorities: [AuthorityCode]
  ) throws -> [String: [Level]] {
    let group = Set(authorities).subtracting([round.authority])
    return try database.read { session in
      let rounds = try session.sharedRounds(on: round)
      var seen: Set<AuthorityCode> = []
      var levels: [String: [Level]] = [:]
      for shared in rounds
      where group.contains(shared.authority) && seen.insert(shared.authority).inserted {
        for answer in try session.agreedAnswers(in: shared.id) {
          if let level = answer.now?.level { levels[answer.statement, default: []].append(level) }
        }
      }
      return levels
    }
  }

  /// Councils that said by name what became of an ambition on a statement and got there, with the
  /// level they came from; only for councils that are named themselves.
  public func whoClosedGaps(
    on statement: String, beside round: Round
  ) throws -> [ClosedGap] {
    try database.read { session in
      try session.namedRounds(beside: round).flatMap { shared in
        try session.closedGaps(in: shared).filter { $0.statement == statement }
      }
    }
  }

  /// The gaps that one council closed and lets others know of; only for councils that are named
  /// themselves.
  public func closedGaps(of authority: AuthorityCode, beside round: Round) throws -> [ClosedGap] {
    try database.read { session in
      try session.namedRounds(beside: round).filter { $0.authority == authority }
        .flatMap { try session.closedGaps(in: $0) }
    }
  }

  /// A gap that a council closed and lets others know of.
  public struct ClosedGap: Sendable, Hashable {
    public var statement: String
    public var authority: AuthorityCode
    public var from: Level
    public var to: Level
    public var on: Day
  }
}

extension SQLSession {
  /// Signed-off rounds on the same framework and version that are shared, the newest first.
  fileprivate func sharedRounds(on round: Round) throws -> [Round] {
    try rounds(
      """
      WHERE framework = ? AND version = ? AND state = 'signed-off' AND sharing <> 'none'
      """, [.text(round.framework), .integer(Int64(round.version))])
  }

  /// Rounds of other councils that are shared by name, where this one is too.
  fileprivate func namedRounds(beside round: Round) throws -> [Round] {
    guard round.sharing == .named else { return [] }
    return try sharedRounds(on: round).filter {
      $0.sharing == .named && $0.authority != round.authority
    }
  }

  /// Ambitions of a round that were reached, from a lower level.
  fileprivate func closedGaps(in round: Round) throws -> [Store.ClosedGap] {
    let agreed = Dictionary(
      try agreedAnswers(in: round.id).map { ($0.statement, $0) },
      uniquingKeysWith: { one, _ in one }
    )
    return try reviews(in: round.id).compactMap { review in
      guard review.outcome == .reached, let now = review.now,
        let before = agreed[review.statement]?.now?.level, before < now
      else { return nil }
      return Store.ClosedGap(
        statement: review.statement, authority: round.authority, from: before, to: now,
        on: review.on)
    }
  }
}
