import Productivity

/// One index run as it is kept: what it was computed from, and the result of each lens.
///
/// The id is the hash of method, lens texts, releases, settings and seed, so that the same inputs
/// give the same id, and anybody can compute the run again.
public struct IndexRunRecord: Sendable, Identifiable {
  public var id: String
  /// UTC, ISO 8601.
  public var computed: String
  public var method: String
  public var settings: RunSettings
  /// Ids of the releases behind the figures, in order.
  public var releases: [String]
  /// The result of each lens, ordered by lens id.
  public var lenses: [Lens]

  /// One lens's part of a run.
  public struct Lens: Sendable, Identifiable {
    public var id: String
    public var version: Int
    public var result: LensResult
    /// Findings of the checks made after the run by running again; empty before they are made.
    /// They stand beside the result, whose bytes follow from the run's inputs alone.
    public var reruns: [Check]

    public init(id: String, version: Int, result: LensResult, reruns: [Check] = []) {
      self.id = id
      self.version = version
      self.result = result
      self.reruns = reruns
    }
  }

  public init(
    id: String, computed: String, method: String, settings: RunSettings, releases: [String],
    lenses: [Lens]
  ) {
    self.id = id
    self.computed = computed
    self.method = method
    self.settings = settings
    self.releases = releases
    self.lenses = lenses
  }
}
