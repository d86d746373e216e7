import Accounts
import Dispatch
import Synchronization

/// What a store holds in memory for its accounts: the hub's key, the sessions just looked up, the
/// queue for passwords and the times at which people were last seen.
final class AccountDesk: Sendable {
  let sessions = SessionCache()
  /// Small writes that no page waits for.
  let upkeep = DispatchQueue(label: "touchstone.accounts.upkeep")
  private let held: Mutex<ServerSecret?>
  private let makeSecret: @Sendable () throws -> ServerSecret

  /// - Parameter secret: reads or makes the key; asked once, when it is first needed.
  init(secret: @escaping @Sendable () throws -> ServerSecret) {
    makeSecret = secret
    held = Mutex(nil)
  }

  func secret() throws -> ServerSecret {
    try held.withLock { held in
      if let held { return held }
      let made = try makeSecret()
      held = made
      return made
    }
  }
}
