extension Attribute {
  /// Whether a heading cell names its column or its row.
  public static func scope(_ scope: Scope) -> Attribute { Attribute("scope", scope.rawValue) }

  /// How many columns a cell spans; 1 leaves the attribute out.
  public static func colspan(_ columns: Int) -> Attribute {
    Attribute("colspan", columns > 1 ? String(columns) : nil)
  }

  /// How many rows a cell spans; 1 leaves the attribute out.
  public static func rowspan(_ rows: Int) -> Attribute {
    Attribute("rowspan", rows > 1 ? String(rows) : nil)
  }

  /// The number at which an ordered list starts.
  public static func start(_ number: Int?) -> Attribute {
    Attribute("start", number.map { String($0) })
  }

  /// What a heading cell names.
  public enum Scope: String, Sendable {
    case col, row, colgroup, rowgroup
  }
}
