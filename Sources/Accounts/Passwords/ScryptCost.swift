/// How much work one guess at a password costs: scrypt's parameters (RFC 7914).
public struct ScryptCost: Sendable, Hashable {
  /// Binary logarithm of the number of rounds, scrypt's N.
  public var logRounds: Int
  /// scrypt's r.
  public var blockSize: Int
  /// scrypt's p.
  public var parallelism: Int

  public init(logRounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
    self.logRounds = logRounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// What OWASP's Password Storage Cheat Sheet asks for: N = 2^17, r = 8, p = 1, which takes 128
  /// MiB for the time of one hash.
  public static let recommended = ScryptCost(logRounds: 17)

  /// True where the numbers are ones that scrypt takes and a server can bear.
  var isSound: Bool {
    (1...20).contains(logRounds) && (1...32).contains(blockSize) && (1...16).contains(parallelism)
      && blockSize * parallelism << logRounds <= 1 << 23
  }
}
