import Sector

extension Period {
  /// Reads `2022` or `2022-23` from bytes, for tables of many rows; nil for anything else, which
  /// the caller then tries as text.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>, oneYear: Kind) {
    guard bytes.count == 4 || (bytes.count == 7 && bytes[4] == UInt8(ascii: "-")),
      let start = Self.number(bytes[0..<4]), (1900...2200).contains(start)
    else { return nil }
    if bytes.count == 4 {
      self = .calendar(start)
      return
    }
    guard let short = Self.number(bytes[5..<7]) else { return nil }
    var end = start - start % 100 + short
    if end <= start { end += 100 }
    guard end <= start + 30 else { return nil }
    self.init(startYear: start, endYear: end, kind: end == start + 1 ? oneYear : .pooled)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var value = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
