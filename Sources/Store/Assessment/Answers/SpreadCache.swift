import Assessment
import Synchronization

/// Counted answers of closed rounds, which no longer change: every step of a round raises its
/// revision, and answers are taken only between an opening and the close.
final class SpreadCache: Sendable {
  private struct Key: Hashable {
    var round: String
    var revision: Int
  }

  /// Rounds that are held at most; then all are forgotten.
  private static let most = 100
  private let held = Mutex<[Key: [StatementAnswers]]>([:])

  /// The counts of a round as it stands, from memory or by `load`; an open round's are never held.
  func answers(of round: Round, load: () throws -> [StatementAnswers]) rethrows
    -> [StatementAnswers]
  {
    guard round.state.showsAnswers else { return try load() }
    let key = Key(round: round.id, revision: round.revision)
    if let known = held.withLock({ $0[key] }) { return known }
    let loaded = try load()
    held.withLock { held in
      if held.count >= Self.most { held.removeAll() }
      held[key] = loaded
    }
    return loaded
  }
}
