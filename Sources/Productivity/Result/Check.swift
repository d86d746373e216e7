/// One check made before a run is published, with its figures and its reason in plain English.
public struct Check: Sendable, Equatable, Codable {
  /// What the check found.
  public enum Outcome: String, Sendable, Codable {
    /// Nothing stands in the way.
    case passed
    /// The lens becomes experimental, or needs work first.
    case failed
    /// For information only.
    case info
  }

  /// The check's name, stable over versions: `jumps`, `need`, `halves`, `pooled`, `years`,
  /// `measures`, `openLicence`, `context`, `seed`, `stability`, `sensitivity.…`.
  public var id: String
  /// What the check found.
  public var outcome: Outcome
  /// The figures behind it, by name.
  public var figures: [String: Double]
  /// The finding in plain English.
  public var reason: String
  /// Whether a failure makes the lens experimental, so that it has no leader list.
  public var makesExperimental: Bool

  /// Creates a finding.
  public init(
    id: String, outcome: Outcome, figures: [String: Double] = [:], reason: String,
    makesExperimental: Bool = false
  ) {
    self.id = id
    self.outcome = outcome
    self.figures = figures
    self.reason = reason
    self.makesExperimental = makesExperimental
  }
}
