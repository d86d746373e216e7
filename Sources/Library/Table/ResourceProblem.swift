/// Why a row of a table, or what somebody typed, is no resource: which field, and what to do.
public struct ResourceProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public var column: ResourceColumn
  public var value: String
  /// One sentence.
  public var reason: String

  public init(_ column: ResourceColumn, _ value: String, _ reason: String) {
    self.column = column
    self.value = value
    self.reason = reason
  }

  public var description: String { reason }
}
