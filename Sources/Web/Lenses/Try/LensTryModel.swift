import Productivity
import Sector

/// A lens at other weights, beside itself at its own: how much the choice changes.
struct LensTryModel: Sendable {
  /// A weight that a reader can change.
  struct Weight: Sendable {
    var measure: String
    var label: String
    /// In per cent, as typed or as the lens has it.
    var percent: Double
    var own: Double
  }

  /// A council whose band changes.
  struct Move: Sendable {
    var code: AuthorityCode
    var name: String
    var before: Band
    var after: Band
  }

  var lens: String
  var title: String
  var state: LensStatus.State
  var weights: [Weight]
  /// Worth of one point, in per cent of value.
  var valueOfPoint: Double
  var council: Authority?
  /// Before and after for the chosen council.
  var own: (before: UnitResult, after: UnitResult)?
  var councils: Int
  /// By name.
  var moves: [Move]
  /// False while the page shows the lens's own weights.
  var isChanged: Bool

  var address: String { "/lenses/\(lens)/try" }
  /// Councils that moved from one side of 100 to the other.
  var opposite: Int { moves.count { $0.before.side * $0.after.side < 0 } }
}
