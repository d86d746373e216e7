import Foundation

/// How long sessions and links hold, in seconds (OWASP ASVS 5, 7.3).
public enum SessionRules {
  /// A session that nobody uses ends.
  public static let idle: TimeInterval = 12 * 3_600
  /// Every session ends, however much it is used.
  public static let longest: TimeInterval = 30 * 86_400
  /// How long a person may take to find the second factor.
  public static let pending: TimeInterval = 10 * 60
  /// How long a proof counts as fresh for changes that matter.
  public static let fresh: TimeInterval = 10 * 60
  /// "Last seen" is kept no finer than this, so that reading pages hardly ever writes.
  static let seenStep: TimeInterval = 5 * 60
  /// How long what another process changed may go unnoticed.
  static let cached: TimeInterval = 2
}
