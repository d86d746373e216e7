/// What a reader must know before trusting a result that could be computed.
public enum FrontierWarning: Equatable, Sendable, CustomStringConvertible {
  /// With few units for many inputs and outputs nearly everybody looks efficient.
  case fewUnits(units: Int, dimensions: Int)
  /// Units with the same quantities in every column: perhaps one unit entered twice.
  case duplicates(units: [String])
  /// A column of zeros tells nobody apart.
  case emptyColumn(column: String)
  /// The residuals lean the wrong way: no inefficiency can be told from noise.
  case wrongSkew(model: String)

  public var description: String {
    switch self {
    case .fewUnits(let units, let dimensions):
      return "\(units) units for \(dimensions) inputs and outputs are fewer than three for each: "
        + "most units will look efficient whatever they do."
    case .duplicates(let units):
      return "These units have the same quantities in every column; was one entered twice? "
        + units.joined(separator: ", ")
    case .emptyColumn(let column):
      return "Column '\(column)' is zero for every unit and tells nobody apart."
    case .wrongSkew(let model):
      return "The \(model) residuals are skewed the wrong way: no inefficiency detectable."
    }
  }
}
