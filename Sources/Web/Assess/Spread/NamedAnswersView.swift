import Assessment
import HTML

/// Everybody's answers by name, each person's in the framework's order.
struct NamedAnswersView {
  let sheets: [RoundTable.Sheet]
  let context: RoundContext

  /// Those who answered anything.
  private var people: [RoundTable.Sheet] {
    sheets.filter { sheet in sheet.answers.contains { !$0.isBlank } }
  }

  func render() -> [UInt8] {
    context.page("Answers by name").html { h in
      h.add(
        PageHeader(
          "Answers by name", kicker: "\(context.council): \(context.round.title)",
          actions: [Link].table(context.address + "/answers")
            + [Link("The spread", to: context.address + "/spread")]))
      guard !people.isEmpty else {
        h.add(
          EmptyState(
            "Nobody answered",
            "What each person answers stands here, with their name, once the round is closed.",
            action: Link("The round", to: context.address)))
        return
      }
      if people.count > 1 {
        h.add(
          ActionLinks(
            people.enumerated().map { Link($0.element.respondent, to: "#person-\($0.offset)") }))
      }
      h.add(LevelNames(context.framework))
      for (place, sheet) in people.enumerated() {
        h.section(.id("person-\(place)")) { $0.add(table(of: sheet)) }
      }
    }
  }

  private func table(of sheet: RoundTable.Sheet) -> DataTable {
    let answers = Dictionary(sheet.answers.map { ($0.statement, $0) }) { first, _ in first }
    return DataTable(
      caption: "\(sheet.respondent), \(sheet.role.label.lowercased())",
      columns: [
        .heading("Statement"), .figure("Now"), .figure("Ambition"), .text("Evidence"),
      ],
      rows: context.framework.statements.compactMap { statement in
        guard let answer = answers[statement.id], !answer.isBlank else { return nil }
        return .init([
          .text("\(statement.id). \(statement.text)"),
          answer.now.map(cell) ?? .none("none"),
          answer.ambition.map { .text(String($0.rawValue)) } ?? .none("none"),
          answer.evidence.isEmpty ? .none("none") : .text(answer.evidence),
        ])
      })
  }

  private func cell(_ score: Score) -> DataTable.Cell {
    score.level.map { .text(String($0.rawValue)) } ?? .none("does not know")
  }
}
