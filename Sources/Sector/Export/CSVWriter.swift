/// Writes a table of comma-separated values (RFC 4180, UTF-8, line feeds) as bytes.
///
/// A table that people will open in a spreadsheet program is written with `guardsFormulas`: text
/// that begins like a formula gets an apostrophe in front, so that a name such as `=cmd|...` typed
/// by a stranger is shown and never run. Numbers are numbers and stay as they are.
public struct CSVWriter: Sendable {
  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  /// Rows ended so far, with the header.
  public private(set) var rows = 0
  private let guardsFormulas: Bool
  private var isFirst = true

  public init(header: [String] = [], guardsFormulas: Bool) {
    self.guardsFormulas = guardsFormulas
    guard !header.isEmpty else { return }
    for name in header { text(name) }
    endRow()
  }

  /// Adds a cell of text; nil is an empty cell.
  public mutating func text(_ value: String?) {
    separate()
    guard let value else { return }
    if guardsFormulas, Self.looksLikeFormula(value) {
      quoted("'" + value)
    } else if value.utf8.contains(where: Self.needsQuotes) {
      quoted(value)
    } else {
      bytes.append(contentsOf: value.utf8)
    }
  }

  /// Adds a figure with as many decimals as it has; nil is an empty cell.
  public mutating func number(_ value: ExactDecimal?) {
    separate()
    if let value { bytes.append(contentsOf: value.description.utf8) }
  }

  /// Adds a number in its shortest exact form; nil is an empty cell.
  public mutating func number(_ value: Double?) {
    separate()
    if let value { bytes.append(contentsOf: value.description.utf8) }
  }

  /// Adds a whole number; nil is an empty cell.
  public mutating func number(_ value: Int?) {
    separate()
    if let value { bytes.append(contentsOf: String(value).utf8) }
  }

  /// Adds `true` or `false`.
  public mutating func flag(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Ends the row.
  public mutating func endRow() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
    rows += 1
  }

  /// Adds a whole row of text.
  public mutating func row(_ cells: [String]) {
    for cell in cells { text(cell) }
    endRow()
  }

  /// Takes the bytes written so far, so that a long table can be passed on piece by piece.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Everything written, as text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// True for text that spreadsheet programs would run: it begins with one of `= + - @`, a tab, a
  /// line's end or a null (OWASP, CSV injection). A plain number with a sign is not a formula.
  static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first, "=+-@\t\r\n\0".utf8.contains(first) else { return false }
    return ExactDecimal(text) == nil
  }

  /// The text without the apostrophe that `guardsFormulas` put before it, for tables that come back.
  public static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
    let text = String(cell.dropFirst())
    return looksLikeFormula(text) ? text : cell
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func quoted(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
