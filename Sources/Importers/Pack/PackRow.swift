import Sector

/// One row of a small table of a pack, as text by the order of the table's fields.
struct PackRow {
  let table: PackTable
  let cells: [String]

  func text(_ name: String) -> String {
    table.fields.firstIndex { $0.name == name }.map { cells[$0] } ?? ""
  }

  /// Nil where the cell is empty.
  func optional(_ name: String) -> String? {
    let text = text(name)
    return text.isEmpty ? nil : text
  }

  /// A value that the cell must hold.
  func value<Value>(
    _ name: String, _ expected: String, _ make: (String) -> Value?
  ) throws(RowProblem) -> Value {
    let text = text(name)
    guard let value = make(text) else {
      throw RowProblem(column: name, value: text, reason: "should be \(expected)")
    }
    return value
  }

  func optionalNumber(_ name: String) throws(RowProblem) -> Double? {
    optional(name) == nil ? nil : try value(name, "a number", Double.init)
  }

  func flag(_ name: String) throws(RowProblem) -> Bool {
    try value(name, "true or false", Bool.init)
  }

  func code(_ name: String) throws(RowProblem) -> AuthorityCode {
    try value(name, "a GSS code (a letter and eight digits)") {
      let code = AuthorityCode($0)
      return code.isWellFormed ? code : nil
    }
  }
}
