import Accounts

extension Account {
  /// Characters that a name may have.
  public static let longestName = 120

  /// A name as it is kept: on one line, without blank space around it.
  ///
  /// - Throws: `AccountError` where nothing or too much is left.
  static func checkedName(_ typed: String) throws(AccountError) -> String {
    let name = typed.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    if name.isEmpty { throw .nameMissing }
    if name.count > longestName { throw .nameTooLong }
    return name
  }
}
