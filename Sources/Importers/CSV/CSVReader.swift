/// Reads a table of comma-separated values (RFC 4180) record by record, from bytes.
///
/// Quotes, doubled quotes, line breaks inside quotes, a byte-order mark and the line ends LF, CRLF
/// and CR are understood. Text is UTF-8; a file that is plainly Windows-1252 is converted. Fields
/// stay bytes until somebody asks for text, so a file of any length needs a fixed amount of memory.
/// Blank lines are passed over.
public struct CSVReader: ~Copyable {
  /// How errors call the file.
  public let file: String
  /// The physical line, counted from 1, on which the present record begins: what a text editor
  /// shows, also after fields with line breaks in them.
  public private(set) var row = 0
  /// Number of fields of the present record.
  public var count: Int { ends.count }
  /// True once the last record was not followed by a line end, as in a file that was cut off.
  public private(set) var endsWithoutNewline = false

  private let source: any ByteSource
  private let limits: CSVLimits
  private let separator: UInt8
  private var chunk: [UInt8]
  private var position = 0
  private var limit = 0
  private var bytesRead = 0
  private var line = 1
  private var skipsLineFeed = false
  private var encoding = TextEncoding()
  var record: [UInt8] = []
  var ends: [Int] = []

  public init(
    _ source: any ByteSource, file: String, limits: CSVLimits = CSVLimits(),
    separator: UInt8 = UInt8(ascii: ",")
  ) throws {
    self.source = source
    self.file = file
    self.limits = limits
    self.separator = separator
    chunk = [UInt8](repeating: 0, count: 1 << 17)
    record.reserveCapacity(4096)
    ends.reserveCapacity(64)
    try refill()
    try skipByteOrderMark()
  }

  /// Opens the file at `path`.
  public init(path: String, limits: CSVLimits = CSVLimits()) throws {
    try self.init(FileBytes(path: path), file: path.lastPathComponent, limits: limits)
  }

  /// Length of the file in bytes; 0 where it is not known.
  public var length: Int { source.length }

  /// The share of the file that has been read, 0 to 1.
  public var share: Double {
    source.length > 0 ? min(1, Double(bytesRead - limit + position) / Double(source.length)) : 0
  }

  /// Moves to the next record; false at the end of the file.
  public mutating func next() throws -> Bool {
    repeat {
      guard try readRecord() else { return false }
    } while ends.count == 1 && ends[0] == 0
    return true
  }

  /// Gives the bytes of field `index` of the present record, valid within `body` only.
  @inline(__always)
  public func withField<R>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    let start = index == 0 ? 0 : ends[index - 1]
    let end = ends[index]
    return try record.withUnsafeBufferPointer { try body(.init(rebasing: $0[start..<end])) }
  }

  /// Field `index` of the present record as text, as it stands in the file.
  public func text(_ index: Int) -> String {
    withField(index) { String(decoding: $0, as: UTF8.self) }
  }

  /// All fields of the present record as text.
  public func texts() -> [String] { (0..<count).map { text($0) } }

  /// Where in a field the scanner stands.
  private enum State {
    case fieldStart, plain, quoted, quoteInQuoted
  }

  private mutating func readRecord() throws -> Bool {
    record.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var state = State.fieldStart
    row = 0
    while true {
      if position == limit, try !refill() { return try finishFile(state) }
      if skipsLineFeed {
        skipsLineFeed = false
        if chunk[position] == UInt8(ascii: "\n") {
          position += 1
          if state == .quoted { record.append(UInt8(ascii: "\n")) }
          continue
        }
      }
      if row == 0 { row = line }
      if try scan(&state) {
        try encoding.settle(&record, &ends, file: file, row: row)
        return true
      }
    }
  }

  /// Reads on to the end of the record (true) or of the piece in hand (false).
  private mutating func scan(_ state: inout State) throws -> Bool {
    let quote = UInt8(ascii: "\"")
    let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    while position < limit {
      let byte = chunk[position]
      switch state {
      case .fieldStart where byte == quote:
        state = .quoted
        position += 1
      case .fieldStart, .plain:
        if byte == separator {
          try endField()
          state = .fieldStart
          position += 1
        } else if byte == lineFeed || byte == carriageReturn {
          try endField()
          endLine(byte)
          return true
        } else {
          try takePlainRun()
          state = .plain
        }
      case .quoted:
        if byte == quote {
          state = .quoteInQuoted
          position += 1
        } else {
          try takeQuotedRun()
        }
      case .quoteInQuoted:
        if byte == quote {
          record.append(quote)
          state = .quoted
          position += 1
        } else if byte == separator || byte == lineFeed || byte == carriageReturn {
          state = .plain
        } else {
          throw strayQuote()
        }
      }
    }
    return false
  }

  /// Copies the bytes up to the next separator or line end.
  private mutating func takePlainRun() throws {
    let start = position
    var end = position
    chunk.withUnsafeBufferPointer { bytes in
      while end < limit {
        let byte = bytes[end]
        if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
        end += 1
      }
      record.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
    position = end
    try checkLength()
  }

  /// Copies the bytes up to the next quote, counting the lines passed.
  private mutating func takeQuotedRun() throws {
    let start = position
    var end = position
    while end < limit, chunk[end] != UInt8(ascii: "\"") {
      let byte = chunk[end]
      end += 1
      if byte == UInt8(ascii: "\n") { line += 1 }
      if byte == UInt8(ascii: "\r") {
        line += 1
        if end == limit {
          skipsLineFeed = true
        } else if chunk[end] == UInt8(ascii: "\n") {
          end += 1
        }
      }
    }
    record.append(contentsOf: chunk[start..<end])
    position = end
    try checkLength()
  }

  private mutating func endField() throws {
    ends.append(record.count)
    guard ends.count <= limits.columns else {
      throw ImportError(
        .tooLarge, file: file, row: row, problem: "more than \(limits.columns) columns",
        remedy: "Check that this is a table with commas between the columns")
    }
  }

  private mutating func endLine(_ byte: UInt8) {
    line += 1
    skipsLineFeed = byte == UInt8(ascii: "\r")
    position += 1
  }

  private func checkLength() throws {
    let field = record.count - (ends.last ?? 0)
    guard field > limits.fieldBytes || record.count > limits.recordBytes else { return }
    throw ImportError(
      .tooLarge, file: file, row: row,
      problem: field > limits.fieldBytes
        ? "a field longer than \(limits.fieldBytes) bytes"
        : "a row longer than \(limits.recordBytes) bytes",
      remedy: "Check for a quote that is opened and not closed, or for a file that is no table")
  }

  private mutating func finishFile(_ state: State) throws -> Bool {
    if state == .quoted {
      throw ImportError(
        .truncated, file: file, row: row,
        problem: "the quote that opens in this row is never closed",
        remedy: "The file looks cut off: fetch it again")
    }
    guard row != 0 else { return false }
    if record.isEmpty, ends.isEmpty, state == .fieldStart { return false }
    try endField()
    endsWithoutNewline = true
    try encoding.settle(&record, &ends, file: file, row: row)
    return true
  }

  private func strayQuote() -> ImportError {
    ImportError(
      .malformed, file: file, row: row,
      problem: "text follows a closing quote in field \(count + 1)",
      remedy: "Write quotes inside a field twice (\"\"), or export the table again")
  }

  @discardableResult
  private mutating func refill() throws -> Bool {
    limit = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
    position = 0
    bytesRead += limit
    return limit > 0
  }

  private mutating func skipByteOrderMark() throws {
    let start = chunk[..<min(limit, 4)]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      encoding.isSurelyUTF8 = true
    }
    if let problem = TextEncoding.problem(inStart: chunk[..<limit]) {
      throw ImportError(
        .encoding, file: file, row: 1, problem: problem,
        remedy: "Save the table as CSV in UTF-8 and import that")
    }
  }
}
