import Foundation

/// Random cases for a test that nothing may bring down. The seed is printed, so that a failure can
/// be seen again with `TOUCHSTONE_FUZZ_SEED`; `TOUCHSTONE_FUZZ` asks for more cases than the quick
/// share of an ordinary run.
public struct Fuzz {
  public let seed: UInt64
  public let count: Int
  public var generator: SeededGenerator

  /// - Parameters:
  ///   - quick: cases of an ordinary run.
  ///   - weight: how many cheap cases one of these stands for where more are asked for.
  public init(_ name: String, quick: Int, weight: Int = 1) {
    let environment = ProcessInfo.processInfo.environment
    seed =
      environment["TOUCHSTONE_FUZZ_SEED"].flatMap { UInt64($0) } ?? .random(in: 1...1_000_000)
    count =
      environment["TOUCHSTONE_FUZZ"].flatMap { Int($0) }.map { max(quick, $0 / weight) } ?? quick
    generator = SeededGenerator(seed: seed)
    print("fuzz \(name): \(count) cases, seed \(seed)")
  }

  /// One of the samples with a few bytes changed, dropped, doubled or put in from another.
  public mutating func bytes(like samples: [[UInt8]]) -> [UInt8] {
    var bytes = samples[number(below: samples.count)]
    for _ in 0..<number(below: 7) where !bytes.isEmpty {
      let place = number(below: bytes.count)
      switch number(below: 6) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: bytes.prefix(place).suffix(64), at: place)
      case 3: bytes.removeLast(bytes.count - place)
      case 4: bytes[place] = Self.sharp[number(below: Self.sharp.count)]
      default:
        let other = samples[number(below: samples.count)]
        bytes.insert(contentsOf: other.prefix(number(below: other.count + 1)), at: place)
      }
    }
    return bytes
  }

  /// The same as text, with broken sequences replaced.
  public mutating func text(like samples: [String]) -> String {
    String(decoding: bytes(like: samples.map { Array($0.utf8) }), as: UTF8.self)
  }

  public mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &generator)
  }

  /// Bytes with a meaning of their own in the formats that are read.
  private static let sharp =
    Array("\0\r\n\t \"'%&+;:=,.<>{}[]()\\/-_*#@!|~^`0eE".utf8) + [0x7F, 0xFF, 0xC0]
}
