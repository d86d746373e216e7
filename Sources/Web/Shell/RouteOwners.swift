import Accounts
import Store
import Synchronization

/// For each kind of object that a path can name, how to find whose it is.
final class RouteOwners: Sendable {
  typealias Lookup = @Sendable (Store, String) throws -> Scope?

  private let held = Mutex<[String: Lookup]>([:])

  func set(_ parameter: String, _ lookup: @escaping Lookup) {
    held.withLock { $0[parameter] = lookup }
  }

  /// Whose object `id` is; nil where there is no such object.
  func scope(of parameter: String, id: String, in store: Store) throws -> Scope? {
    guard let lookup = held.withLock({ $0[parameter] }) else { return nil }
    return try lookup(store, id)
  }

  /// True where a lookup stands for `parameter`.
  func knows(_ parameter: String) -> Bool { held.withLock { $0[parameter] != nil } }
}
