/// Kept times as people read them.
enum MomentWords {
  /// `2026-11-21T08:15:00Z` as `21 November 2026, 08:15`.
  ///
  /// Kept times are UTC, and so are those shown: the hub knows no reader's own clock.
  static func minute(_ time: String) -> String {
    guard time.count >= 16 else { return time }
    return "\(DateText.words(time)), \(time.dropFirst(11).prefix(5))"
  }
}
