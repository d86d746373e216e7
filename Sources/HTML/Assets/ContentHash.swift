/// A short name for a file's content, so that browsers may keep the file for ever and still get a
/// new one when it changes. FNV-1a in 64 bits: it guards against staleness, not against attack.
enum ContentHash {
  static func name(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
