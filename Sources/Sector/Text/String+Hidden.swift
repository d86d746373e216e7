extension String {
  /// The text without marks that nobody sees and that could disfigure a page or a message: control
  /// characters other than line ends and tabs, and those that turn the direction of what follows
  /// (Unicode Technical Report 36, section 3.6.2).
  public var withoutHiddenMarks: String {
    guard unicodeScalars.contains(where: \.isHiddenMark) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isHiddenMark }))
  }
}

extension Unicode.Scalar {
  fileprivate var isHiddenMark: Bool {
    switch value {
    case 0x09, 0x0a, 0x0d: false
    case 0..<0x20, 0x7f..<0xa0, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}
