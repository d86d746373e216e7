import Sector

/// A lens filled with figures: the numbers for the model, and beside every number where it came
/// from.
///
/// Councils stand in the order of `panel.units`, years in the order of `panel.years`; every table
/// of cells is read as `[council][year]`.
public struct LensPanel: Sendable {
  public var lens: String
  public var version: Int
  /// What the model reads.
  public var panel: Panel
  public var authorities: [AuthorityCode]
  public var spend: [[PanelCell]]
  public var size: [[PanelCell]]
  /// One table per outcome, in the lens's order.
  public var outcomes: [[[PanelCell]]]
  /// One table per circumstance, in the lens's order.
  public var context: [[[PanelCell]]]

  /// The releases that any figure came from, in the order of their ids.
  public var releases: [String] {
    let tables = [spend, size] + outcomes + context
    let ids = tables.flatMap { $0.flatMap { $0.flatMap { $0.sources.map(\.release) } } }
    return Set(ids).sorted()
  }

  /// How many councils have spend above zero and every outcome that counts, year by year.
  public var completeCouncils: [Int] {
    panel.years.indices.map { year in
      authorities.indices.count { council in
        (spend[council][year].value ?? 0) > 0
          && outcomes.allSatisfy {
            $0[council][year].value != nil || $0[council][year].state == .notCounted
          }
      }
    }
  }
}
