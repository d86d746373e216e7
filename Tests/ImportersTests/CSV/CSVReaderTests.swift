import Testing

@testable import Importers

@Suite("CSV reader")
struct CSVReaderTests {
  /// Every record of `text` with the line it begins on, read in pieces of `piece` bytes.
  private func records(
    _ bytes: [UInt8], piece: Int = 1 << 20, limits: CSVLimits = CSVLimits()
  ) throws -> [(row: Int, fields: [String])] {
    var reader = try CSVReader(
      PiecewiseBytes(bytes, piece: piece), file: "table.csv", limits: limits)
    var records: [(Int, [String])] = []
    while try reader.next() { records.append((reader.row, reader.texts())) }
    return records
  }

  private func fields(_ text: String, piece: Int = 1 << 20) throws -> [[String]] {
    try records(Array(text.utf8), piece: piece).map(\.fields)
  }

  @Test(
    "every line end, with and without the last one",
    arguments: ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "a,b\r\n\r\n1,2"])
  func lineEnds(text: String) throws {
    #expect(try fields(text) == [["a", "b"], ["1", "2"]])
  }

  @Test("quotes, doubled quotes, commas and line breaks inside a field, in pieces of any size")
  func quotes() throws {
    let text = "a,\"b \"\"c\"\", d\"\r\n\"line 1\r\nline 2\",x\r\n\"\",\"z\"\r\n"
    let expected = [["a", "b \"c\", d"], ["line 1\r\nline 2", "x"], ["", "z"]]
    for piece in 1...text.utf8.count { #expect(try fields(text, piece: piece) == expected) }
  }

  @Test("a row number is the line on which the record begins")
  func rowNumbers() throws {
    let text = "h\n\"one\ntwo\r\nthree\"\n\nlast\n"
    for piece in [1, 2, 3, 1000] {
      #expect(try records(Array(text.utf8), piece: piece).map(\.row) == [1, 2, 6])
    }
  }

  @Test("empty fields and a trailing comma are fields; a quoted empty line is a record")
  func emptyFields() throws {
    #expect(try fields(",\n,,\n") == [["", ""], ["", "", ""]])
    #expect(try fields("a,\n") == [["a", ""]])
  }

  @Test("a byte-order mark is passed over, a quote inside a plain field is kept")
  func marks() throws {
    #expect(try fields("\u{FEFF}code,5\" pipe\n") == [["code", "5\" pipe"]])
  }

  @Test("old spreadsheet text is read as Windows-1252")
  func windows1252() throws {
    let bytes: [UInt8] =
      Array("name,sum\nCaf".utf8) + [0xE9] + Array(",".utf8) + [0x80, 0xA3]
      + Array("5\n".utf8)
    let read = try records(bytes).map(\.fields)
    #expect(read == [["name", "sum"], ["Café", "€£5"]])
  }

  @Test("text that is neither, or both by turns, is refused with its row")
  func badText() throws {
    let broken = Array("a\n".utf8) + [0x81, 0x0A]
    #expect(try importError { _ = try records(broken) }.row == 2)
    let mixed = Array("caf".utf8) + [0xE9, 0x0A] + Array("café\n".utf8)
    let error = try importError { _ = try records(mixed) }
    #expect(error.kind == .encoding && error.row == 2 && error.problem.contains("mixes"))
    let late = Array("café\ncaf".utf8) + [0xE9, 0x0A]
    #expect(try importError { _ = try records(late) }.problem == "the text is not valid UTF-8")
  }

  @Test("files that are no text at all are named for what they are")
  func notText() throws {
    #expect(
      try importError { _ = try records([0xFF, 0xFE, 0x61, 0]) }.problem.contains("UTF-16"))
    #expect(
      try importError { _ = try records([0x50, 0x4B, 3, 4, 0]) }.problem.contains("workbook"))
    #expect(try importError { _ = try records([0x61, 0]) }.problem.contains("zero bytes"))
  }

  @Test("a quote that is never closed is a file cut off, with the row where it opens")
  func openQuote() throws {
    let error = try importError { _ = try fields("a,b\n1,\"two\nthree") }
    #expect(error.kind == .truncated && error.row == 2)
    #expect(
      error.description == "table.csv, row 2: the quote that opens in this row is never closed. "
        + "The file looks cut off: fetch it again.")
  }

  @Test("text behind a closing quote is refused")
  func strayQuote() throws {
    let error = try importError { _ = try fields("a,\"b\"c\n") }
    #expect(error.kind == .malformed && error.problem.contains("field 2"))
  }

  @Test("hostile tables meet a limit: too many columns, too long a field or row")
  func limits() throws {
    let limits = CSVLimits(fieldBytes: 100, recordBytes: 150, columns: 10)
    let wide = [UInt8](repeating: UInt8(ascii: ","), count: 1_000_000)
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    let quoted = [UInt8(ascii: "\"")] + long
    let row = Array(
      (0..<4).map { _ in String(repeating: "y", count: 60) }.joined(separator: ",").utf8)
    for bytes in [wide, long, quoted, row] {
      for piece in [7, 4096] {
        let error = try importError { _ = try records(bytes, piece: piece, limits: limits) }
        #expect(error.kind == .tooLarge && error.row == 1)
      }
    }
    let endless = EndlessBytes()
    let error = try importError {
      var reader = try CSVReader(endless, file: "endless.csv")
      _ = try reader.next()
    }
    #expect(error.kind == .tooLarge)
    #expect(endless.given < 3 << 20)
  }

  @Test("a missing column is answered with the columns there are")
  func missingColumn() throws {
    var reader = try CSVReader(MemoryBytes(Array("code,\u{A0}period \n".utf8)), file: "o.csv")
    let header = try reader.readHeader()
    #expect(try header.index(of: "period") == 1)
    let error = try importError { _ = try header.index(of: "value") }
    #expect(error.problem == "column 'value' not found; the table has: code, period")
  }
}

/// Bytes given in small pieces, to put every boundary everywhere.
private final class PiecewiseBytes: ByteSource {
  private let bytes: [UInt8]
  private let piece: Int
  private var position = 0

  init(_ bytes: [UInt8], piece: Int) {
    self.bytes = bytes
    self.piece = piece
  }

  var length: Int { bytes.count }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(piece, buffer.count, bytes.count - position)
    // A first piece long enough to hold a byte-order mark, as any file system gives.
    let first = position == 0 ? min(max(count, 4), bytes.count) : count
    buffer.copyBytes(from: bytes[position..<position + first])
    position += first
    return first
  }
}

/// A line without an end, of any length.
private final class EndlessBytes: ByteSource {
  var given = 0
  var length: Int { 1 << 30 }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    buffer.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "x"))
    given += buffer.count
    return buffer.count
  }
}
