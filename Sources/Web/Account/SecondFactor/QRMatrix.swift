import CQrencode

/// The dark and light modules of a QR code.
enum QRMatrix {
  /// Rows from the top, true where dark; nil where the text is too long for a code.
  static func rows(of text: String) -> [[Bool]]? {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let modules = code.pointee.data else { return nil }
    return (0..<width).map { row in
      (0..<width).map { modules[row * width + $0] & 1 == 1 }
    }
  }
}
