/// Who did something: a person, a command of the operator, or the hub itself.
public enum AuditActor: Sendable, Hashable {
  case account(id: String)
  /// Somebody with the rights of the data folder, by command.
  case console
  /// A job or timer of the hub.
  case hub
  /// Somebody who has not signed in, such as a failed attempt.
  case visitor

  /// As kept: the account's id, or one of three words.
  public var text: String {
    switch self {
    case .account(let id): id
    case .console: "console"
    case .hub: "hub"
    case .visitor: "visitor"
    }
  }

  /// Reads what `text` wrote.
  public init(text: String) {
    switch text {
    case "console": self = .console
    case "hub": self = .hub
    case "visitor": self = .visitor
    default: self = .account(id: text)
    }
  }
}
