import Accounts
import Store

/// Names of those who did something, as lists in the engine room show them.
struct ActorNames: Sendable {
  private let names: [String: String]

  /// Looks up everybody in `actors`.
  init(_ actors: some Sequence<AuditActor>, in store: Store) throws {
    var names: [String: String] = [:]
    for case .account(let id) in Set(actors) { names[id] = try store.account(id: id)?.name }
    self.names = names
  }

  /// A person's name, or what else it was.
  subscript(actor: AuditActor) -> String {
    switch actor {
    case .account(let id): names[id] ?? "a closed account"
    case .console: "the command line"
    case .hub: "the hub itself"
    case .visitor: "a visitor"
    }
  }
}
