/// A sudden change in a council's figures that someone should explain before it is read as progress
/// or decline.
public struct JumpQuery: Sendable, Equatable, Codable {
  /// What jumped.
  public enum Kind: String, Sendable, Codable {
    /// A yearly change far beyond what councils' figures usually move.
    case jump
    /// A measure that fell to the floor and stayed there: often a recording break.
    case floorDrop = "floor_drop"
  }

  /// Kind of query.
  public var kind: Kind
  /// `outcome`, `spend` or a measure's identifier.
  public var subject: String
  /// The year in which the figure arrived at its new level.
  public var year: Int
  /// Size of the change beyond the year's median: points, or log pounds for spend.
  public var change: Double
  /// The limit it passed.
  public var limit: Double
  /// The query in plain English.
  public var reason: String
}
