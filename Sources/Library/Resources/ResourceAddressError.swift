/// Why a text is not the address of a page, in one sentence for whoever typed it.
public struct ResourceAddressError: Error, Sendable, Hashable, CustomStringConvertible {
  public enum Problem: Sendable, Hashable {
    case empty, tooLong, hasBlanks, notWeb, hasUser, badHost
  }

  public var address: String
  public var problem: Problem

  public var description: String {
    let shown = address.count > 80 ? String(address.prefix(77)) + "..." : address
    return switch problem {
    case .empty: "The address is missing: copy it from the browser's address bar."
    case .tooLong: "The address is longer than 2,000 characters: look for a shorter one."
    case .hasBlanks:
      "'\(shown)' has a blank or a mark that no address has: copy it from the browser again."
    case .notWeb: "'\(shown)' is not the address of a page: it must begin with https:// or http://."
    case .hasUser: "'\(shown)' carries a user name: give the address without it."
    case .badHost: "'\(shown)' names no site on the public web: check the part after the //."
    }
  }
}
