import Accounts

/// A note's cookie with a signature that is not ours.
enum Base64Note {
  static func make(_ text: String) -> String {
    Base64URL.text(of: Array(text.utf8)) + "." + Base64URL.text(of: Array(repeating: 1, count: 32))
  }
}
