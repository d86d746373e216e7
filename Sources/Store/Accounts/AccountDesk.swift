import Accounts
import Dispatch

/// What a store holds in memory for its accounts: the sessions just looked up, the queue for
/// passwords, and small writes that no page waits for.
final class AccountDesk: Sendable {
  let sessions = SessionCache()
  let passwords: PasswordDesk
  let upkeep = DispatchQueue(label: "touchstone.accounts.upkeep")

  init(passwordCost: ScryptCost) { passwords = PasswordDesk(cost: passwordCost) }
}
