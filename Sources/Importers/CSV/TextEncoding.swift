/// Decides, as a file is read, whether its text is UTF-8 or Windows-1252.
///
/// Text is UTF-8. When the first row that is not plain ASCII is not UTF-8 either, and every byte
/// of it means something in Windows-1252 (as written by old spreadsheet programs), the file is
/// read as that. A file that mixes both is refused, because half its names would come out wrong.
struct TextEncoding {
  /// Set by a byte-order mark or by text that can be nothing else.
  var isSurelyUTF8 = false
  private var isWindows1252 = false

  /// Checks one record, and rewrites it as UTF-8 where the file is Windows-1252.
  mutating func settle(
    _ record: inout [UInt8], _ ends: inout [Int], file: String, row: Int
  ) throws {
    guard !Self.isASCII(record) else { return }
    let isUTF8 = Self.isUTF8(record, ends)
    if isUTF8, !isWindows1252 {
      isSurelyUTF8 = true
      return
    }
    guard !isUTF8, !isSurelyUTF8, record.allSatisfy({ Self.windows1252($0) != nil }) else {
      throw ImportError(
        .encoding, file: file, row: row,
        problem: isWindows1252
          ? "the file mixes two text encodings (Windows-1252 and UTF-8)"
          : "the text is not valid UTF-8",
        remedy: "Save the table as CSV in UTF-8 and import that")
    }
    isWindows1252 = true
    Self.convert(&record, &ends)
  }

  /// What is wrong with the first bytes of a file that should be text; nil where nothing is.
  static func problem(inStart bytes: ArraySlice<UInt8>) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "the file is UTF-16 text"
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return "the file is a workbook or zip archive, not a CSV table"
    }
    return bytes.contains(0) ? "the file is not text: it contains zero bytes" : nil
  }

  private static func isASCII(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var union: UInt8 = 0
      for byte in bytes { union |= byte }
      return union < 0x80
    }
  }

  /// Field by field, because bytes of two fields side by side can look like one character.
  private static func isUTF8(_ record: [UInt8], _ ends: [Int]) -> Bool {
    var start = 0
    for end in ends {
      guard String(validating: record[start..<end], as: UTF8.self) != nil else { return false }
      start = end
    }
    return true
  }

  private static func convert(_ record: inout [UInt8], _ ends: inout [Int]) {
    var converted: [UInt8] = []
    var newEnds: [Int] = []
    var start = 0
    for end in ends {
      for byte in record[start..<end] {
        converted.append(contentsOf: Array(String(windows1252(byte)!).utf8))
      }
      newEnds.append(converted.count)
      start = end
    }
    (record, ends) = (converted, newEnds)
  }

  /// The character of one Windows-1252 byte; nil for the five bytes that mean nothing.
  static func windows1252(_ byte: UInt8) -> Character? {
    switch byte {
    case 0x80...0x9F:
      let code = upperControls[Int(byte) - 0x80]
      return code == 0 ? nil : Unicode.Scalar(code).map(Character.init)
    default: return Character(Unicode.Scalar(byte))
    }
  }

  /// 0x80 to 0x9F of code page 1252, as registered with IANA; 0 where the byte is unassigned.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
