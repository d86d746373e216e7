/// The policy's answer, and what the person can do about a no.
public enum Decision: Sendable, Hashable {
  case allowed
  /// Nobody is signed in; signing in may help.
  case signInFirst
  /// The role is there, but it may be used only after a second factor.
  case secondFactorFirst
  /// The person may not, and is told so.
  case refused
  /// The person may not, and is told that there is nothing here.
  case hidden
}
