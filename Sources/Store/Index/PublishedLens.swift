import Productivity
import Sector

/// One lens of an index run: its definition, the figures it read with their sources, its result.
public struct PublishedLens: Sendable, Identifiable {
  public let definition: LensDefinition
  public let panel: LensPanel
  /// The run's result, with the findings of later checks among its checks.
  public let result: LensResult
  /// The releases that the figures came from, by id.
  public let releases: [String]

  private let units: [String: Int]
  private let members: [AuthorityCode: Int]

  init(
    definition: LensDefinition, panel: LensPanel, result: LensResult, reruns: [Check] = []
  ) {
    self.definition = definition
    self.panel = panel
    releases = panel.releases
    var checked = result
    checked.checks += reruns
    self.result = checked
    units = Dictionary(uniqueKeysWithValues: result.units.enumerated().map { ($1.id, $0) })
    members = Dictionary(uniqueKeysWithValues: panel.authorities.enumerated().map { ($1, $0) })
  }

  public var id: String { definition.id }

  /// The council's result; nil where it was not assessed.
  public func unit(_ authority: AuthorityCode) -> UnitResult? {
    units[authority.rawValue].map { result.units[$0] }
  }

  /// Why the council has no result; nil where it has one or does not belong to the lens.
  public func unassessed(_ authority: AuthorityCode) -> UnassessedUnit? {
    result.unassessed.first { $0.id == authority.rawValue }
  }

  /// The council's place in the panel's tables.
  public func member(_ authority: AuthorityCode) -> Int? { members[authority] }

  /// The lens's stage: experimental where the definition or a check of the run says so.
  public var state: LensStatus.State {
    result.isExperimental ? .experimental : definition.status.state
  }

  /// True where bands may be celebrated: neither the definition nor a check says experimental.
  public var hasLeaders: Bool { definition.isGraded && state != .experimental }

  /// Councils clearly above expectation with no open question; empty where the lens has none.
  public var leaders: [UnitResult] { definition.leaders(in: result) }

  /// Councils that clearly improved with no open question; empty where the lens has none.
  public var mostImproved: [UnitResult] { definition.mostImproved(in: result) }

  /// True while a question about the council's figures is open: one the run found, or one that
  /// the lens's file names.
  public func isQueried(_ unit: UnitResult) -> Bool {
    !unit.queries.isEmpty || !definition.queries(about: AuthorityCode(unit.id)).isEmpty
  }

  var order: (Int, String) {
    let states: [LensStatus.State] = [.ready, .pilot, .experimental]
    return (states.firstIndex(of: state) ?? 3, definition.title)
  }
}
