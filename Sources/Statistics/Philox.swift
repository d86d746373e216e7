/// Counter-based random numbers: the stream depends only on the seed and the stream number, so a
/// result is the same for any number of threads and can be computed again years later.
///
/// Philox4x32-10 of Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as
/// 1, 2, 3", SC11. The seed is the key; the stream number is the upper half of the counter.
public struct Philox: RandomNumberGenerator, Sendable {
  private let key: SIMD2<UInt32>
  private let stream: SIMD2<UInt32>
  private var block: UInt64 = 0
  private var spareBits: UInt64 = 0
  private var hasSpareBits = false
  private var spareNormal: Double?

  /// A stream of random numbers. Give every independent piece of work its own stream number.
  public init(seed: UInt64, stream: UInt64 = 0) {
    key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    self.stream = SIMD2(
      UInt32(truncatingIfNeeded: stream), UInt32(truncatingIfNeeded: stream >> 32))
  }

  /// A stream named by several numbers, such as a purpose and a replication.
  public init(seed: UInt64, streams: UInt32, _ second: UInt32) {
    self.init(seed: seed, stream: UInt64(streams) << 32 | UInt64(second))
  }

  /// 64 random bits.
  public mutating func next() -> UInt64 {
    if hasSpareBits {
      hasSpareBits = false
      return spareBits
    }
    let words = Self.block(
      counter: SIMD4(
        UInt32(truncatingIfNeeded: block), UInt32(truncatingIfNeeded: block >> 32), stream.x,
        stream.y),
      key: key)
    block &+= 1
    spareBits = UInt64(words.z) | UInt64(words.w) << 32
    hasSpareBits = true
    return UInt64(words.x) | UInt64(words.y) << 32
  }

  /// A number uniform on the open interval (0, 1), with 52 random bits.
  public mutating func uniform() -> Double {
    (Double(next() >> 12) + 0.5) * 0x1p-52
  }

  /// A standard normal number, by the method of Box and Muller (1958).
  public mutating func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    let (first, second) = Self.normalPair(uniform(), uniform())
    spareNormal = second
    return first
  }

  /// The ten rounds of the bijection: four words of counter and two of key to four random words.
  static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var (c0, c1, c2, c3) = (counter.x, counter.y, counter.z, counter.w)
    var (k0, k1) = (key.x, key.y)
    for _ in 0..<10 {
      let first = UInt64(c0) &* 0xD251_1F53
      let second = UInt64(c2) &* 0xCD9E_8D57
      c0 = UInt32(truncatingIfNeeded: second >> 32) ^ c1 ^ k0
      c1 = UInt32(truncatingIfNeeded: second)
      c2 = UInt32(truncatingIfNeeded: first >> 32) ^ c3 ^ k1
      c3 = UInt32(truncatingIfNeeded: first)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return SIMD4(c0, c1, c2, c3)
  }
}
