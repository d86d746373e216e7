import Accounts

extension Account {
  /// Characters that a name may have.
  public static let longestName = 120

  /// A name as it is kept: on one line, without blank space around it, and without characters that
  /// are not seen and change how what follows is shown, in a browser or on a terminal.
  ///
  /// - Throws: `AccountError` where nothing or too much is left.
  static func checkedName(_ typed: String) throws(AccountError) -> String {
    let words = typed.split { $0.isWhitespace || $0.isNewline }.map { word in
      String(String.UnicodeScalarView(word.unicodeScalars.filter { !isUnseen($0) }))
    }
    let name = words.filter { !$0.isEmpty }.joined(separator: " ")
    if name.isEmpty { throw .nameMissing }
    if name.count > longestName { throw .nameTooLong }
    return name
  }

  /// Control characters, and those that turn the direction of writing.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069, 0xfeff: true
    default: scalar.properties.generalCategory == .control
    }
  }
}
