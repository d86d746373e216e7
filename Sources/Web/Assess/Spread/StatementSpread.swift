import Assessment
import HTML

/// One statement's spread behind its heading: a sentence, bars by role, and the way to agree on it.
/// Open where there is something to talk through, folded where people broadly agree.
struct StatementSpread: Component {
  private let statement: Statement
  private let spread: Spread
  private let context: RoundContext

  init(_ statement: Statement, _ spread: Spread, context: RoundContext) {
    self.statement = statement
    self.spread = spread
    self.context = context
  }

  private var isOpen: Bool { spread.isWorthTalking || spread.agreement?.kind != .close }

  func write(to h: inout HTMLWriter) {
    h.details(.open(isOpen), .class("prints"), .id(statement.id)) { h in
      h.summary { $0.h3("\(statement.id). \(statement.text)") }
      if spread.hasAnswers {
        h.add(
          ChartFigure(
            spread.sentence, note: spread.middles.map { Prose($0) },
            chart: spread.chart(of: statement, in: context.framework)))
      } else {
        h.p(spread.sentence)
      }
      if context.canLead, context.round.state == .closed {
        h.p(
          prose: """
            \(link: "Agree on \(statement.id)", to: "\(context.address)/agree/\(statement.id)")
            """)
      }
    }
  }
}

extension Spread {
  /// True where there are counts that may be shown.
  var hasAnswers: Bool { (all?.answered ?? 0) > 0 }

  /// The bars of everybody, of what everybody wants, and of the groups that may be shown.
  func chart(of statement: Statement, in framework: Framework) -> LevelBars {
    var rows: [LevelBars.Group] = []
    if let all {
      rows.append(
        .init("Everybody, now", counts: all.counts, dontKnow: all.dontKnow, kind: .everybody))
    }
    if let ambition {
      rows.append(
        .init("Everybody, ambition", counts: ambition.counts, dontKnow: nil, kind: .ambition))
    }
    return LevelBars(
      "\(statement.id): how many chose each level",
      groups: rows
        + groups.map {
          .init(
            "\($0.role.groupLabel), now", counts: $0.counts.counts, dontKnow: $0.counts.dontKnow)
        }, levels: framework.levelLabels)
  }
}
