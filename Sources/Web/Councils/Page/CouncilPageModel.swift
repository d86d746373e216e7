import Productivity
import Sector

/// Everything that one council's page says.
struct CouncilPageModel: Sendable {
  /// A figure with the row it comes from.
  struct Population: Sendable {
    var value: Double
    var period: String
    var source: String
  }

  /// One lens in short: what was found and what moved.
  struct LensNote: Sendable {
    var standing: LensStanding
    var words: IndexWords
    /// Comparators that surely get more, by name.
    var better: [String]
  }

  /// The measures behind one lens.
  struct Measures: Sendable {
    var lens: String
    var title: String
    var trends: [MeasureTrend]
  }

  var council: Authority
  var population: Population?
  /// "2024-25"; nil before the first index run.
  var figuresTo: String?
  /// Councils that became this one.
  var predecessors: [String]
  var notices: [Notice]
  /// In the order of the lenses: ready, being tried, experimental.
  var standings: [LensStanding]
  var notes: [LensNote]
  /// The measures of the lens in which most can be said.
  var featured: Measures?
  /// What may help, the council's own assessment, and what others ask.
  var hub: CouncilHub?
  var export: ExportTable

  var name: String { council.name }
  var address: String { "/councils/\(council.code)" }
}

/// What remains of a council that no longer exists.
struct PastCouncilModel: Sendable {
  /// A council that took over.
  struct Successor: Sendable {
    var code: AuthorityCode
    var name: String
    var isSameFootprint: Bool
  }

  var council: Authority
  var successors: [Successor]
  var export: ExportTable
}
