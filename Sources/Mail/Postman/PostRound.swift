/// What one round of the postman did.
public struct PostRound: Sendable, Hashable {
  public var sent = 0
  /// To be tried again.
  public var failed = 0
  /// Given up.
  public var dead = 0
  /// Why the last one failed.
  public var failure: String?

  public init() {}

  public var isEmpty: Bool { sent + failed + dead == 0 }
}
