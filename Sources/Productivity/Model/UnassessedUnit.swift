/// A council that a run leaves out, and why: always shown, never at the bottom of a table.
public struct UnassessedUnit: Sendable, Equatable, Codable {
  /// The council's identifier.
  public var id: String
  /// Why it has no current result.
  public var state: UnitState
  /// The reason in plain English.
  public var reason: String

  /// Creates the record of a council left out.
  public init(id: String, state: UnitState, reason: String) {
    self.id = id
    self.state = state
    self.reason = reason
  }
}
