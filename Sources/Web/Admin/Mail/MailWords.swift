/// What a message is, in words for the people who run the hub.
enum MailWords {
  /// The words of a kind; the kind itself where it is one of a newer program.
  static func text(of kind: String) -> String { words[kind] ?? kind }

  private static let words = [
    "account-changed": "Change of an account",
    "address-change": "New address to confirm",
    "assessment": "Self-assessment",
    "digest": "Digest",
    "invitation": "Invitation",
    "password-reset": "New password",
    "sign-in-link": "Link to sign in",
  ]
}
