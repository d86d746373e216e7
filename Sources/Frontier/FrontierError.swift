/// What was wrong with the data or the request, where, and what to do about it.
public enum FrontierError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is nothing to compare.
  case noUnits
  /// No column was named where at least one is needed.
  case noColumns(role: String)
  /// A column has another number of values than there are units.
  case unequalLength(column: String, expected: Int, found: Int)
  /// A quantity below zero.
  case negative(unit: String, column: String, value: Double)
  /// Not a number, or infinite. A missing value is never read as zero.
  case notFinite(unit: String, column: String)
  /// A unit that uses nothing at all cannot be compared.
  case zeroInputs(unit: String, columns: [String])
  /// A unit that achieves nothing at all has no output that could grow.
  case zeroOutputs(unit: String, columns: [String])
  /// A logarithm needs a quantity above zero.
  case notPositive(unit: String, column: String, value: Double)
  /// A setting outside its range.
  case invalidSetting(name: String, reason: String)
  /// Too few observations for what is to be estimated.
  case tooFewUnits(needed: Int, found: Int, purpose: String)
  /// A column that says the same as others, so that its coefficient cannot be told apart.
  case collinear(column: String)
  /// The same unit twice in one period.
  case repeatedUnit(unit: String, period: String)
  /// A period without a later one to compare with.
  case singlePeriod(period: String)
  /// The likelihood's maximum was not found.
  case noConvergence(model: String, iterations: Int)

  public var description: String {
    switch self {
    case .noUnits:
      return "There are no units to compare: give a table with at least one row."
    case .noColumns(let role):
      return "No \(role) column is named: name at least one."
    case .unequalLength(let column, let expected, let found):
      return "Column '\(column)' has \(found) values, but there are \(expected) units."
    case .negative(let unit, let column, let value):
      return "Unit '\(unit)' has \(value) in column '\(column)': quantities must not be negative. "
        + "Shift the measure to start at zero or leave it out."
    case .notFinite(let unit, let column):
      return
        "Unit '\(unit)' has no finite number in column '\(column)': leave the unit out or find "
        + "the value; it is never read as zero."
    case .zeroInputs(let unit, let columns):
      return "Unit '\(unit)' has zero in every input (\(columns.joined(separator: ", "))): "
        + "a unit that uses nothing cannot be compared. Leave it out."
    case .zeroOutputs(let unit, let columns):
      return "Unit '\(unit)' has zero in every output (\(columns.joined(separator: ", "))): "
        + "nothing could grow. Leave it out or use the input orientation."
    case .notPositive(let unit, let column, let value):
      return "Unit '\(unit)' has \(value) in column '\(column)': the model takes logarithms, so "
        + "every value must be above zero."
    case .invalidSetting(let name, let reason):
      return "The setting '\(name)' is not valid: \(reason)."
    case .tooFewUnits(let needed, let found, let purpose):
      return "\(purpose) needs at least \(needed) units, but there are \(found)."
    case .collinear(let column):
      return "Column '\(column)' repeats what other columns already say, so its coefficient cannot "
        + "be estimated: leave it out."
    case .repeatedUnit(let unit, let period):
      return "Unit '\(unit)' appears twice in period '\(period)': keep one row for each."
    case .singlePeriod(let period):
      return "All rows are from period '\(period)': a change needs at least two periods."
    case .noConvergence(let model, let iterations):
      return "The \(model) likelihood found no maximum within \(iterations) iterations: use fewer "
        + "columns or a simpler distribution."
    }
  }
}
