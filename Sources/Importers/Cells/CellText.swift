/// The small repairs that every published table needs before a cell can be read.
public enum CellText {
  /// The text without spaces, no-break spaces and invisible marks at either end.
  public static func trimmed(_ text: some StringProtocol) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }

  /// Trimmed, with every run of spaces, no-break spaces and line breaks made one space: for
  /// comparing headers and names.
  public static func normalised(_ text: some StringProtocol) -> String {
    var result = ""
    var isPending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isPending = !result.isEmpty
      } else {
        if isPending { result.unicodeScalars.append(" ") }
        isPending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Spaces of every width, line breaks, and marks that print nothing (zero-width space, byte-order
  /// mark).
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
