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
    guard round.sharing == .named else { return [] }
    return try database.read { session in
      try session.sharedRounds(on: round)
        .filter { $0.sharing == .named && $0.authority != round.authority }
        .compactMap { shared in
          let review = try session.reviews(in: shared.id).first { $0.statement == statement }
          guard let review, review.outcome == .reached, let now = review.now else { return nil }
          let agreed = try session.agreedAnswers(in: shared.id, statement: statement).first
          guard let before = agreed?.now?.level, before < now else { return nil }
          return ClosedGap(authority: shared.authority, from: before, to: now, on: review.on)
        }
    }
  }

  /// A council that closed a gap and lets others know.
  public struct ClosedGap: Sendable, Hashable {
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
}
