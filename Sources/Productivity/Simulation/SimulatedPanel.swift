/// A simulated panel with the truth behind it.
public struct SimulatedPanel: Sendable {
  /// What a run may see.
  public var panel: Panel
  /// The true productivity effect of every council in every year (log scale), at the true weights.
  public var effects: [[Double]]
  /// The true weights.
  public var weights: [Double]

  /// Draws a panel; the same world, seed and replication give the same panel.
  public init(_ world: SimulatedWorld, seed: UInt64, replication: Int = 0) {
    var generator = PanelGenerator(world, seed: seed, replication: replication)
    self = generator.panel()
  }

  init(panel: Panel, effects: [[Double]], weights: [Double]) {
    (self.panel, self.effects, self.weights) = (panel, effects, weights)
  }
}
