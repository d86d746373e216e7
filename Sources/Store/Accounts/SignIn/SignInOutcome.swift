import Foundation

/// What became of an attempt to sign in.
public enum SignInOutcome: Sendable, Hashable {
  case signedIn(NewSession)
  /// The password or link was right; the session waits for the second factor and opens nothing yet.
  case secondFactorNeeded(NewSession)
  /// Wrong, in whatever way: which one is told to nobody.
  case refused
  /// Too many attempts; the next may be made after so many minutes.
  case locked(minutes: Int)

  /// The pause in whole minutes, as a person waits.
  static func locked(for pause: TimeInterval) -> SignInOutcome {
    .locked(minutes: max(1, Int((pause / 60).rounded(.up))))
  }
}
