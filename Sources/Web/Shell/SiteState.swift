import Foundation
import Store
import Synchronization

/// Hands out the newest snapshot and notices, at most once a second, when another process has
/// imported data or computed an index run.
public final class SiteState: Sendable {
  public let store: Store
  private let held: Mutex<Held>

  private struct Held {
    var snapshot: SiteSnapshot
    var checked: ContinuousClock.Instant
  }

  /// Reads the first snapshot.
  public init(store: Store) throws {
    self.store = store
    held = Mutex(Held(snapshot: try SiteSnapshot(store: store), checked: .now))
  }

  /// The version of the figures and names as they stand.
  func version() throws -> String {
    let current = held.withLock { held in
      held.checked.duration(to: .now) > .seconds(1) ? nil : held.snapshot.version
    }
    return try current ?? snapshot().version
  }

  /// The figures and names as they stand.
  public func snapshot() throws -> SiteSnapshot {
    let (snapshot, isDue) = held.withLock { held in
      let isDue = held.checked.duration(to: .now) > .seconds(1)
      if isDue { held.checked = .now }
      return (held.snapshot, isDue)
    }
    guard isDue, try SiteSnapshot.version(of: store) != snapshot.version else { return snapshot }
    let fresh = try SiteSnapshot(store: store, after: snapshot)
    held.withLock { $0.snapshot = fresh }
    return fresh
  }

  /// Looks again at the next request: something was just written here.
  func expire() { held.withLock { $0.checked = .now - .seconds(2) } }
}
