import Assessment
import HTML

/// One statement's spread: a sentence, bars by role, and the way to agree on it.
struct StatementSpread: Component {
  private let statement: Statement
  private let spread: Spread
  private let context: RoundContext

  init(_ statement: Statement, _ spread: Spread, context: RoundContext) {
    self.statement = statement
    self.spread = spread
    self.context = context
  }

  func write(to h: inout HTMLWriter) {
    h.section(.id(statement.id)) { h in
      h.h3("\(statement.id). \(statement.text)")
      if spread.all == nil {
        h.p(spread.sentence)
      } else {
        h.add(ChartFigure(spread.sentence, note: note, chart: spread.chart(of: statement)))
      }
      if context.canLead, context.round.state == .closed {
        h.p(
          prose: """
            \(link: "Agree on \(statement.id)", to: "\(context.address)/agree/\(statement.id)")
            """)
      }
    }
  }

  private var note: Prose? {
    spread.hidesGroups
      ? "Groups of fewer than three people are counted in “Everybody” only." : nil
  }
}

extension Spread {
  /// The bars of everybody and of the groups that may be shown.
  func chart(of statement: Statement) -> LevelBars {
    let everybody = all.map {
      [
        LevelBars.Group(
          "Everybody", counts: $0.counts, dontKnow: $0.dontKnow, isAll: true)
      ]
    }
    return LevelBars(
      "\(statement.id): how many chose each level",
      groups: (everybody ?? [])
        + groups.map {
          .init($0.role.groupLabel, counts: $0.counts.counts, dontKnow: $0.counts.dontKnow)
        })
  }
}

/// The statements that are most worth talking through, at the head of the page.
struct WorthTalking: Component {
  private let lines: [(id: String, text: String, sentence: String)]

  init(_ spreads: [Spread], context: RoundContext) {
    let worth = spreads.furthestApart.filter { spread in
      spread.agreement?.kind == .apart || spread.differences.contains { $0.kind == .clear }
    }
    lines = worth.prefix(5).map { spread in
      (
        spread.statement, context.framework.statement(spread.statement)?.text ?? "",
        spread.sentence
      )
    }
  }

  func write(to h: inout HTMLWriter) {
    guard !lines.isEmpty else { return }
    h.h2("Most worth talking through")
    h.add(
      Notices(
        lines.map { line in
          "\(link: "\(line.id). \(line.text)", to: "#\(line.id)"): \(line.sentence)"
        }))
  }
}

extension [Spread] {
  /// Those that can be summed up, the least agreed first.
  var furthestApart: [Spread] {
    filter { $0.agreement != nil }
      .sorted { ($0.agreement?.value ?? 1) < ($1.agreement?.value ?? 1) }
  }
}
