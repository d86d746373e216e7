/// How long a job waits after a failed attempt.
///
/// Twice as long each time, from half a minute up to six hours, and up to a quarter more or less so
/// that jobs that failed together do not come back together. The same job and attempt wait the same
/// time on every machine.
enum JobBackoff {
  static let first = 30.0
  static let longest = 21_600.0

  /// Seconds to wait after the attempt of this number, counted from 1.
  static func seconds(id: String, attempt: Int) -> Double {
    let doublings = Double(min(max(attempt, 1) - 1, 20))
    var plain = first
    for _ in 0..<Int(doublings) where plain < longest { plain *= 2 }
    return (min(plain, longest) * (0.75 + 0.5 * share(id: id, attempt: attempt))).rounded()
  }

  /// A number from 0 to 1 that depends on nothing but its arguments (FNV-1a, then SplitMix64's
  /// mixing).
  private static func share(id: String, attempt: Int) -> Double {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    hash = (hash &+ UInt64(attempt)) &* 0x9e37_79b9_7f4a_7c15
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((hash ^ (hash >> 31)) >> 11) * 0x1p-53
  }
}
