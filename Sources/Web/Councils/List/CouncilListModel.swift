import Sector

/// The list of councils as a reader narrowed it.
struct CouncilListModel: Sendable {
  /// One council.
  struct Row: Sendable, Hashable {
    var code: AuthorityCode
    var name: String
    var tier: Tier
    var region: String
    /// Lenses in which the council has a result.
    var lensCount: Int
    /// What followed a council that ended.
    var successors: [Successor] = []
  }

  /// A council that followed another.
  struct Successor: Sendable, Hashable {
    var code: AuthorityCode
    var name: String
  }

  var query: String
  var region: String
  var tier: Tier?
  var showsPast: Bool
  var regions: [String]
  var tiers: [Tier]
  /// By name.
  var rows: [Row]
  var isNarrowed: Bool { !query.isEmpty || !region.isEmpty || tier != nil || showsPast }

  var export: ExportTable {
    ExportTable(
      name: "councils",
      columns: ["code", "name", "type", "region", "lenses", "current", "successors"],
      rows: rows.map { row in
        [
          .text(row.code.rawValue), .text(row.name), .text(row.tier.rawValue), .text(row.region),
          .integer(row.lensCount), .flag(row.successors.isEmpty),
          .text(row.successors.map(\.code.rawValue).joined(separator: " ")),
        ]
      })
  }
}
