/// A council in similar circumstances, to read and to learn from.
public struct Comparator: Sendable, Equatable, Codable {
  /// The council's identifier.
  public var id: String
  /// Distance in circumstances: 0 is the same; 1 is one standard deviation in one variable.
  public var distance: Double
}
