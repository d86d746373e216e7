/// How long a message waits before it is tried again: quickly at first, since most troubles are
/// short, and up to two days in all.
public enum MailRetry {
  /// Seconds from the failure of attempt 1, 2, ... to the next attempt.
  public static let waits = [60, 300, 900, 3_600, 3 * 3_600, 6 * 3_600, 12 * 3_600, 24 * 3_600]

  /// How often a message is tried before it is given up.
  public static let mostAttempts = waits.count + 1

  /// Seconds to wait after attempt number `attempt`; nil where it was the last.
  public static func wait(after attempt: Int) -> Int? {
    waits.indices.contains(attempt - 1) ? waits[attempt - 1] : nil
  }
}
