import Assessment
import Sector

/// A framework as a table: a row for each statement.
enum FrameworkTable {
  static func export(_ framework: Framework) -> ExportTable {
    ExportTable(
      name: "framework-\(framework.id)-\(framework.version)",
      columns: [
        "theme", "statement", "text", "level_1", "level_2", "level_3", "level_4", "evidence",
        "confirm_with", "resource_themes",
      ],
      rows: framework.themes.flatMap { theme in
        theme.statements.map { statement in
          [.text(theme.name), .text(statement.id), .text(statement.text)]
            + statement.levels.map { .text($0.text) }
            + [
              .text(statement.evidence.joined(separator: "; ")),
              .text(statement.confirmWith.joined(separator: "; ")),
              .text(statement.resourceThemes.joined(separator: "; ")),
            ]
        }
      })
  }
}
