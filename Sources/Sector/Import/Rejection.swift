/// One figure or row that an import did not take, and why, in words for the person who must act.
public struct Rejection: Sendable, Hashable, Codable {
  public var file: String
  /// Line or sheet row, counted from 1; 0 where the whole file is meant.
  public var row: Int
  public var column: String
  public var value: String
  /// What was wrong and what to do: "no council has the code E99999999".
  public var reason: String

  public init(file: String, row: Int, column: String, value: String, reason: String) {
    self.file = file
    self.row = row
    self.column = column
    self.value = value
    self.reason = reason
  }
}
