import Sector

/// Where a role holds, and whom a thing belongs to: one authority, or the sector as a whole.
public enum Scope: Sendable, Hashable {
  case authority(AuthorityCode)
  case sector

  /// As kept and exported: the authority's code, or `sector`.
  public var text: String {
    switch self {
    case .authority(let code): code.rawValue
    case .sector: "sector"
    }
  }

  /// Reads what `text` wrote.
  public init(text: String) {
    self = text == "sector" ? .sector : .authority(AuthorityCode(text))
  }
}
