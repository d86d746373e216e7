import Foundation

/// How many attempts are free, and how long the pauses after them grow.
public struct ThrottleRule: Sendable, Hashable {
  /// Attempts before the first pause.
  public var freeAttempts: Int
  /// The first pause in seconds; each further attempt doubles it.
  public var firstPause: TimeInterval
  /// No pause is longer, in seconds.
  public var longestPause: TimeInterval
  /// After so many seconds without an attempt all is forgotten.
  public var memory: TimeInterval

  public init(
    freeAttempts: Int, firstPause: TimeInterval, longestPause: TimeInterval, memory: TimeInterval
  ) {
    self.freeAttempts = freeAttempts
    self.firstPause = firstPause
    self.longestPause = longestPause
    self.memory = memory
  }

  /// Passwords and codes tried for one address from one place on the network. An address without an
  /// account is counted like one with, so that a pause tells nothing.
  public static let address = ThrottleRule(
    freeAttempts: 5, firstPause: 60, longestPause: 3_600, memory: 86_400)

  /// Passwords tried for one address from anywhere. It is wide, since a narrow one would let
  /// anybody who knows an address shut its owner out.
  public static let addressAnywhere = ThrottleRule(
    freeAttempts: 100, firstPause: 60, longestPause: 900, memory: 86_400)

  /// Everything tried from one place on the network. A whole council may sit behind one address.
  public static let client = ThrottleRule(
    freeAttempts: 50, firstPause: 60, longestPause: 900, memory: 3_600)

  /// Messages asked for to one address from one place on the network.
  public static let mail = ThrottleRule(
    freeAttempts: 3, firstPause: 300, longestPause: 3_600, memory: 86_400)

  /// Messages asked for to one address from anywhere: enough that strangers cannot use up its
  /// owner's, few enough that they cannot fill a mailbox.
  public static let mailAnywhere = ThrottleRule(
    freeAttempts: 12, firstPause: 300, longestPause: 3_600, memory: 86_400)

  /// Invitations that one person sends: enough for a workshop with every council of the country, too
  /// few to send unwanted mail with.
  public static let invitations = ThrottleRule(
    freeAttempts: 400, firstPause: 300, longestPause: 3_600, memory: 86_400)
}
