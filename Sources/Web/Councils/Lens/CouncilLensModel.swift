import Productivity
import Sector

/// Everything about one council in one lens.
struct CouncilLensModel: Sendable {
  /// A council in like circumstances beside the page's own.
  struct Peer: Sendable {
    var code: AuthorityCode
    var name: String
    var unit: UnitResult
    /// 0 is the same circumstances; 1 is one standard deviation in one of them.
    var distance: Double
    /// Probability that it gets more for each pound than the page's own council.
    var probabilityHigher: Double

    /// True where the two can be told apart.
    var isApart: Bool { probabilityHigher >= 0.95 || probabilityHigher <= 0.05 }
    /// True where it surely gets more.
    var isSurelyHigher: Bool { probabilityHigher >= 0.95 }
  }

  /// One council of the funnel.
  struct FunnelPoint: Sendable {
    var code: AuthorityCode
    var name: String
    var size: Double
    var z: Double
  }

  /// A measure and year without a published figure, and why.
  struct Gap: Sendable {
    var measure: String
    var year: String
    var state: CellState
  }

  /// The result and what stands around it.
  struct Finding: Sendable {
    var unit: UnitResult
    var words: IndexWords
    var councils: Int
    /// Nearest first.
    var peers: [Peer]
    var funnel: [FunnelPoint]
    /// The factor on the funnel's limits.
    var spread: Double
    /// Names of the parts, by their ids.
    var partNames: [String: String]
  }

  var council: Authority
  var definition: LensDefinition
  var standing: LensStanding
  /// Nil where there is no result or no grade.
  var finding: Finding?
  var trends: [MeasureTrend]
  var gaps: [Gap]
  var export: ExportTable

  var name: String { council.name }
  var address: String { "/councils/\(council.code)/lenses/\(definition.id)" }
  /// Comparators that surely get more, by name.
  var better: [Peer] {
    (finding?.peers ?? []).filter(\.isSurelyHigher).sorted { $0.name < $1.name }
  }
}
