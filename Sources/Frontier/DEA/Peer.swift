/// One of the units that a unit could learn from: its example enters the target with this weight.
public struct Peer: Sendable, Equatable {
  /// Position of the peer among the units.
  public let unit: Int
  /// λ: its share in the mixture that the target is made of.
  public let weight: Double

  public init(unit: Int, weight: Double) {
    self.unit = unit
    self.weight = weight
  }
}
