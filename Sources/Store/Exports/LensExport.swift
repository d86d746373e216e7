import Productivity
import Sector

/// Index results as a plain table: every column of the method, every value with its interval, and
/// the councils without a result with the reason.
public enum LensExport {
  static let columns = [
    "run", "lens", "lens_version", "lens_status", "authority", "name", "type", "state", "reason",
    "index", "index_lo80", "index_hi80", "index_lo90", "index_hi90", "index_lo95", "index_hi95",
    "p_above", "band", "rank_lo90", "rank_hi90", "simrank_lo", "simrank_hi", "p_top_quarter",
    "n_same", "change3", "change3_lo90", "change3_hi90", "p_improved", "outcome_effect",
    "spend_effect", "weights_agree", "imputed_share", "years_used", "as_of", "queries",
  ]

  /// All councils of the given lenses, by lens and then name; of one council where `authority` says.
  public static func table(
    of lenses: [PublishedLens], register: AuthorityRegister, run: String,
    authority: AuthorityCode? = nil
  ) -> ExportTable {
    var table = ExportTable(name: "index", columns: columns)
    for lens in lenses {
      let head: [ExportTable.Cell] = [
        .text(run), .text(lens.id), .integer(lens.definition.version), .text(lens.state.rawValue),
      ]
      let results = lens.result.units.map { ($0.id, cells(of: $0, in: lens)) }
      let others = lens.result.unassessed.map { ($0.id, cells(of: $0)) }
      let rows = (results + others).filter { authority == nil || $0.0 == authority?.rawValue }
        .map { id, cells in
          let council = register.authority(AuthorityCode(id))
          return (council?.name ?? id, head + names(id, council) + cells)
        }
      table.rows += rows.sorted { $0.0 < $1.0 }.map(\.1)
    }
    return table
  }

  private static func names(_ id: String, _ council: Authority?) -> [ExportTable.Cell] {
    [.text(id), .text(council?.name ?? ""), .text(council?.tier.rawValue ?? "")]
  }

  private static func cells(of unit: UnassessedUnit) -> [ExportTable.Cell] {
    let given: [ExportTable.Cell] = [.text(unit.state.rawValue), .text(unit.reason)]
    return given + Array(repeating: .none, count: columns.count - 7 - given.count)
  }

  private static func cells(of unit: UnitResult, in lens: PublishedLens) -> [ExportTable.Cell] {
    let intervals = [unit.interval80, unit.interval90, unit.interval95].map(\.asIndex)
    let state: UnitState = lens.isQueried(unit) ? .queried : unit.state
    return [.text(state.rawValue), .none, .number(unit.index)]
      + intervals.flatMap { [.number($0.low), .number($0.high)] }
      + [
        .number(unit.probabilityAbove), .text(unit.band.rawValue), .number(unit.rank.best),
        .number(unit.rank.worst), .number(unit.simultaneousRank.best),
        .number(unit.simultaneousRank.worst), .number(unit.probabilityTopQuarter),
        .integer(unit.sameCount),
      ] + cells(of: unit.change)
      + [
        .number(unit.outcomeEffect), .number(unit.spendEffect), .number(unit.weightsAgree),
        .number(unit.imputedShare), .integer(unit.yearsUsed.count), .integer(optional: unit.asOf),
        .integer(unit.queries.count),
      ]
  }

  private static func cells(of change: Change?) -> [ExportTable.Cell] {
    [
      .number(optional: change?.mean), .number(optional: change?.interval90.low),
      .number(optional: change?.interval90.high),
      .number(optional: change?.probabilityImproved),
    ]
  }
}
