import Sector

/// The gap profile as a table: what the results page shows, for spreadsheets and programs.
public enum ProfileTable {
  public static func export(_ profile: GapProfile) -> ExportTable {
    ExportTable(
      name: "results",
      columns: [
        "statement", "theme", "text", "now", "ambition", "gap", "importance", "priority", "target",
        "reasons",
      ],
      rows: profile.gaps.map { gap in
        [
          .text(gap.statement.id), .text(gap.theme.name), .text(gap.statement.text),
          .integer(optional: gap.now?.rawValue), .integer(optional: gap.ambition?.rawValue),
          .integer(optional: gap.levels), .text(optional: gap.importance?.text),
          .integer(optional: gap.priority?.value), .text(optional: gap.target?.description),
          gap.reasons.isEmpty ? .none : .text(gap.reasons),
        ]
      })
  }
}
