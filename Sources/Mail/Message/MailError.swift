/// Why a message cannot be made.
public enum MailError: Error, Sendable, Hashable, CustomStringConvertible {
  case badAddress(String)
  case badLink(String)

  public var description: String {
    switch self {
    case .badAddress(let text):
      "'\(text)' is no mail address that can be written to. "
        + "It must look like name@example.org, in plain letters, digits and marks."
    case .badLink(let text):
      "'\(text)' cannot stand in the head of a message. It must be an http or https address "
        + "without blanks."
    }
  }
}
