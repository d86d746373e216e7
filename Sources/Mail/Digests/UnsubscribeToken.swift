/// What lets a person end their digests from the message itself, without signing in: their
/// account's id and a signature that only the hub can make. It opens nothing else.
public enum UnsubscribeToken {
  /// - Parameter sign: the hub's signature of a text.
  public static func text(of account: String, sign: (String) throws -> String) rethrows -> String {
    account + "." + (try sign(signed(account)))
  }

  /// The account that a token names; nil where the hub did not make it.
  ///
  /// - Parameter isSignature: whether the hub made a signature of a text, in constant time.
  public static func account(
    of token: String, isSignature: (_ signature: String, _ text: String) throws -> Bool
  ) rethrows -> String? {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty else { return nil }
    return try isSignature(parts[1], signed(parts[0])) ? parts[0] : nil
  }

  private static func signed(_ account: String) -> String { "end digests of \(account)" }
}
