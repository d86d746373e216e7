import Store

/// What lets a person end their digests from the message itself, without signing in: their
/// account's id and a signature that only the hub can make. It opens nothing else and does not run
/// out, as a message may be read years later.
public enum UnsubscribeToken {
  public static func text(of account: String, by secret: ServerSecret) -> String {
    "\(account).\(secret.sign(signed(account)))"
  }

  /// The account that a token names; nil where the hub did not make it.
  public static func account(of token: String, by secret: ServerSecret) -> String? {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, secret.isSignature(parts[1], of: signed(parts[0])) else { return nil }
    return parts[0]
  }

  private static func signed(_ account: String) -> String { "end digests of \(account)" }
}
