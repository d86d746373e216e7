import Statistics

/// Runs the index on simulated panels and compares it with the truth (section 14): the evidence
/// that an interval called 90 % holds the truth nine times in ten.
public struct Simulation: Sendable {
  /// What the panels are like.
  public var world: SimulatedWorld
  /// Number of panels.
  public var runs: Int
  /// The settings of each run; its seed also draws the panels.
  public var settings: RunSettings

  /// A simulation with smaller runs than a published one has.
  public init(
    world: SimulatedWorld, runs: Int,
    settings: RunSettings = RunSettings(weightDraws: 40, draws: 2000)
  ) {
    self.world = world
    self.runs = runs
    self.settings = settings
  }

  /// Runs all replications.
  ///
  /// - Throws: `IndexError`.
  public func report(monitor: RunMonitor = RunMonitor()) throws(IndexError) -> SimulationReport {
    var tally = SimulationTally()
    for replication in 0..<runs {
      let simulated = SimulatedPanel(world, seed: settings.seed, replication: replication)
      var settings = settings
      settings.seed = self.settings.seed &+ UInt64(replication)
      let part = monitor.part(
        from: Double(replication) / Double(runs), to: Double(replication + 1) / Double(runs))
      let result = try IndexRun(panel: simulated.panel, settings: settings).result(monitor: part)
      tally.add(result, simulated)
    }
    return tally.report()
  }
}
