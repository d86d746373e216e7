import Sector

/// What may be told of everybody's answers, for spreadsheets and programs: counts of the groups that
/// may be shown, and for all together also where people want to be, how much it matters to them and
/// how sure they are.
public enum SpreadTable {
  static let columns =
    [
      "statement", "group", "level_1", "level_2", "level_3", "level_4", "dont_know", "median",
      "agreement",
    ] + Level.allCases.map { "ambition_\($0.rawValue)" } + [
      "ambition_median", "importance_middle", "confidence_middle",
    ]

  /// A row for all together and one for each group that may be shown; what may not is empty.
  public static func export(_ spreads: [Spread]) -> ExportTable {
    ExportTable(
      name: "spread", columns: columns,
      rows: spreads.flatMap { spread in
        let all = spread.all == nil && spread.ambition == nil ? [] : [row(spread)]
        return all + spread.groups.map { row(spread.statement, $0) }
      })
  }

  private static func row(_ spread: Spread) -> [ExportTable.Cell] {
    [.text(spread.statement), .text("all")] + now(spread.all)
      + [.number(optional: spread.agreement?.value)] + levels(spread.ambition)
      + [
        .number(optional: spread.ambition?.median), .text(optional: spread.importance?.text),
        .text(optional: spread.middleConfidence?.rawValue),
      ]
  }

  /// Only the level now is counted by role.
  private static func row(_ statement: String, _ group: Spread.Group) -> [ExportTable.Cell] {
    let known = [.text(statement), .text(group.role.rawValue)] + now(group.counts)
    return known + Array(repeating: .none, count: columns.count - known.count)
  }

  private static func now(_ counts: LevelCounts?) -> [ExportTable.Cell] {
    levels(counts) + [.integer(optional: counts?.dontKnow), .number(optional: counts?.median)]
  }

  private static func levels(_ counts: LevelCounts?) -> [ExportTable.Cell] {
    Level.allCases.map { .integer(optional: counts?[$0]) }
  }
}
