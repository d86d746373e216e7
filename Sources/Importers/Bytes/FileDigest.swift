import Crypto

/// The SHA-256 of a file: what makes a release's id a function of its content.
public enum FileDigest {
  /// Hexadecimal SHA-256 and length in bytes of the file at `path`, read in pieces.
  public static func sha256(path: String) throws -> (hex: String, bytes: Int) {
    let file = try FileBytes(path: path)
    var hash = SHA256()
    var total = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
      guard count > 0 else { break }
      total += count
      buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
    }
    return (hexadecimal(hash.finalize()), total)
  }

  /// Hexadecimal SHA-256 of bytes in memory.
  public static func sha256(_ bytes: some Sequence<UInt8>) -> String {
    hexadecimal(SHA256.hash(data: Array(bytes)))
  }

  private static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
