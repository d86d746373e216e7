/// Kept times as people read them.
enum MomentWords {
  /// `2026-11-21T08:15:00Z` as `2026-11-21 08:15 UTC`.
  static func minute(_ time: String) -> String {
    guard time.count >= 16 else { return time }
    return time.prefix(16).replacing("T", with: " ") + " UTC"
  }
}
