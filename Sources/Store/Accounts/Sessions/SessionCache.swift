import Foundation
import Synchronization

/// Sessions looked up within the last moments, so that the permission check of a page costs
/// microseconds.
///
/// Every change of accounts in this process empties it; a lookup that began before such a change
/// is not kept after it.
final class SessionCache: Sendable {
  private struct Entry {
    var session: SignedIn?
    var read: Date
  }

  private struct Held {
    var entries: [String: Entry] = [:]
    var generation = 0
  }

  /// Above this many entries the cache starts anew; guessed tokens must not fill the memory.
  private static let capacity = 10_000

  private let held = Mutex(Held())

  /// The session of `hash`: from memory, or from `load` when that is older than a moment.
  func session(
    hash: String, at date: Date, load: () throws -> SignedIn?
  ) rethrows -> SignedIn? {
    let (entry, generation) = held.withLock { ($0.entries[hash], $0.generation) }
    if let entry, abs(date.timeIntervalSince(entry.read)) < SessionRules.cached {
      return entry.session
    }
    let session = try load()
    held.withLock { held in
      guard held.generation == generation else { return }
      if held.entries.count >= Self.capacity { held.entries = [:] }
      held.entries[hash] = Entry(session: session, read: date)
    }
    return session
  }

  func clear() {
    held.withLock { held in
      held.entries = [:]
      held.generation += 1
    }
  }
}
