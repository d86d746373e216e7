/// How much one measure, or spend, adds to a council's effect: the parts add up exactly to
/// `UnitResult.partsTotal`.
public struct Part: Sendable, Equatable, Codable {
  /// The measure's identifier, or `Part.spendID`.
  public var id: String
  /// The part (log scale; positive raises productivity).
  public var effect: Double

  /// Identifier of the part that spend adds (low spend raises productivity).
  public static let spendID = "spend"
}
