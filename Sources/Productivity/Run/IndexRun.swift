/// One run of the productivity index for one lens.
///
/// The run is a pure function of the panel and the settings: the same panel, settings and seed give
/// the same result on any machine and any number of threads.
public struct IndexRun: Sendable {
  /// The lens's figures.
  public let panel: Panel
  /// The choices of the run.
  public let settings: RunSettings

  /// A run of a panel.
  public init(panel: Panel, settings: RunSettings = RunSettings()) {
    self.panel = panel
    self.settings = settings
  }
}
