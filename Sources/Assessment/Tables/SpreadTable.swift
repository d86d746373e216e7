import Sector

/// The spread of a round as a table: counts only, of the groups that may be shown.
public enum SpreadTable {
  public static func export(_ spreads: [Spread], in framework: Framework) -> ExportTable {
    ExportTable(
      name: "spread",
      columns: [
        "statement", "group", "level_1", "level_2", "level_3", "level_4", "dont_know", "median",
        "agreement",
      ],
      rows: spreads.flatMap { spread in
        var rows: [[ExportTable.Cell]] = []
        if let all = spread.all {
          rows.append(row(spread.statement, "all", all, agreement: spread.agreement?.value))
        }
        return rows
          + spread.groups.map { row(spread.statement, $0.role.rawValue, $0.counts, agreement: nil) }
      })
  }

  private static func row(
    _ statement: String, _ group: String, _ counts: LevelCounts, agreement: Double?
  ) -> [ExportTable.Cell] {
    [.text(statement), .text(group)] + counts.counts.map { .integer($0) }
      + [
        .integer(counts.dontKnow), .number(optional: counts.median),
        .number(optional: agreement),
      ]
  }
}
