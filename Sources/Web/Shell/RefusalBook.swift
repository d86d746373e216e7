import Accounts
import Logging
import Store
import Synchronization

/// Keeps who was turned away: a line of the log for everybody, and an entry of the audit trail for
/// people who are signed in.
///
/// Bounded, so that nobody fills log or trail: the same refusal of one person counts once an hour,
/// one person leaves at most `perPerson` an hour, and all together `inAll`. Strangers have a share of
/// their own, so that they cannot use up that of people who are signed in.
final class RefusalBook: Sendable {
  static let hour: Duration = .seconds(3_600)
  static let perPerson = 20
  static let inAll = 2_000

  private struct Hour {
    var start: ContinuousClock.Instant
    var people = Share()
    var strangers = Share()
  }

  private struct Share {
    var seen: Set<[String]> = []
    var counts: [String: Int] = [:]

    /// Whether a refusal is to be kept; counts it then.
    mutating func takes(_ refusal: Refusal) -> Bool {
      guard seen.count < RefusalBook.inAll,
        counts[refusal.who, default: 0] < RefusalBook.perPerson,
        seen.insert(refusal.kind).inserted
      else { return false }
      counts[refusal.who, default: 0] += 1
      return true
    }
  }

  private let store: Store
  private let held = Mutex(Hour(start: .now))

  init(store: Store) { self.store = store }

  /// Keeps a refusal, unless enough are kept already.
  func keep(_ refusal: Refusal, to log: Logger, at now: ContinuousClock.Instant = .now) {
    guard isNew(refusal, at: now) else { return }
    log.notice(
      "refused",
      metadata: [
        "reason": "\(refusal.reason.rawValue)", "who": "\(refusal.actor.text)",
        "client": "\(refusal.client)", "action": "\(refusal.action?.rawValue ?? "")",
        "of": "\(refusal.scope.text)", "page": "\(refusal.page)",
      ].filter { $0.value != "" })
    if case .account = refusal.actor { store.recordBeside(refusal.event) }
  }

  private func isNew(_ refusal: Refusal, at now: ContinuousClock.Instant) -> Bool {
    held.withLock { hour in
      if now - hour.start > Self.hour { hour = Hour(start: now) }
      return refusal.actor == .visitor
        ? hour.strangers.takes(refusal) : hour.people.takes(refusal)
    }
  }
}
