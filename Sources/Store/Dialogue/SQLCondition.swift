import Database

/// A condition with the arguments for its question marks.
struct SQLCondition {
  var text: String
  var arguments: [SQLValue]

  init(_ text: String, _ arguments: [SQLValue] = []) {
    self.text = text
    self.arguments = arguments
  }

  /// Both must hold.
  func and(_ other: SQLCondition) -> SQLCondition {
    SQLCondition("(\(text)) AND (\(other.text))", arguments + other.arguments)
  }

  /// Finds `words` anywhere in a column, whatever their case.
  static func contains(_ column: String, _ words: String) -> SQLCondition {
    let pattern = words.lowercased().replacing("\\", with: "\\\\").replacing("%", with: "\\%")
      .replacing("_", with: "\\_")
    return SQLCondition("lower(\(column)) LIKE ? ESCAPE '\\'", [.text("%\(pattern)%")])
  }
}
