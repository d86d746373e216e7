/// What calling a resource's address showed.
public enum LinkOutcome: Sendable, Hashable {
  case works
  /// The page now stands elsewhere.
  case moved(to: String)
  /// The site answers, but has no such page.
  case gone
  /// The site would not tell: it asks for a sign-in, was busy, or refuses programs.
  case unclear(status: Int)
  /// The site asks programs not to call this page (robots.txt).
  case disallowed
  /// No answer.
  case unreachable(reason: String)

  /// One word, as kept and exported.
  public var name: String {
    switch self {
    case .works: "works"
    case .moved: "moved"
    case .gone: "gone"
    case .unclear: "unclear"
    case .disallowed: "disallowed"
    case .unreachable: "unreachable"
    }
  }

  /// What goes with the word: an address, a status or a reason; empty for most.
  public var detail: String {
    switch self {
    case .moved(let address): address
    case .unclear(let status): String(status)
    case .unreachable(let reason): reason
    case .works, .gone, .disallowed: ""
    }
  }

  /// Reads what `name` and `detail` gave.
  public init?(name: String, detail: String) {
    switch name {
    case "works": self = .works
    case "moved": self = .moved(to: detail)
    case "gone": self = .gone
    case "unclear": self = .unclear(status: Int(detail) ?? 0)
    case "disallowed": self = .disallowed
    case "unreachable": self = .unreachable(reason: detail)
    default: return nil
    }
  }

  /// For a page, as the end of "Last checked on ...: ".
  public var words: String {
    switch self {
    case .works: "the page answered"
    case .moved(let address): "the page has moved to \(address)"
    case .gone: "the page is gone"
    case .unclear(let status): "the site would not say (answer \(status))"
    case .disallowed: "the site asks programs not to call this page"
    case .unreachable(let reason): "no answer (\(reason))"
    }
  }

  /// True where a steward should look for another address.
  public var needsCare: Bool {
    switch self {
    case .gone, .moved, .unreachable: true
    case .works, .unclear, .disallowed: false
    }
  }
}
