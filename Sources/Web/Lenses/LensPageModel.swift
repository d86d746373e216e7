import HTML
import Productivity
import Sector

/// What good looks like in one service, and what every council in it gets.
struct LensPageModel: Sendable {
  /// How the table is ordered; never by value.
  enum Order: String, Sendable, CaseIterable {
    case name, band
  }

  /// A council with a result.
  struct Row: Sendable {
    var code: AuthorityCode
    var name: String
    var unit: UnitResult
    var isQueried: Bool
  }

  /// A council without one, and why.
  struct Absence: Sendable {
    var code: AuthorityCode
    var name: String
    var state: UnitState
    var reason: String
  }

  var definition: LensDefinition
  var state: LensStatus.State
  var stateReason: String
  var isGraded: Bool
  var hasLeaders: Bool
  /// The council to set off.
  var council: Authority?
  var order: Order
  /// Ordered by `order`, by name within it.
  var rows: [Row]
  /// By name.
  var absences: [Absence]
  /// By name.
  var leaders: [Row]
  /// The surest gain first, as the method says.
  var mostImproved: [Row]
  var result: LensResult
  /// Where each council's tile stands.
  var layout: [String: TileMap.Place]
  var export: ExportTable
  var discussions: ThreadsAbout

  var address: String { "/lenses/\(definition.id)" }
  var figuresTo: String { result.years.last.map { Period.financial(ending: $0).label } ?? "" }
  /// The highlighted council's result.
  var ownRow: Row? { council.flatMap { own in rows.first { $0.code == own.code } } }
}
