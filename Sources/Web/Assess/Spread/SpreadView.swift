import Assessment
import HTML

/// The spread of a round: what is most worth talking through, then theme by theme.
struct SpreadView {
  let model: SpreadModel

  private var context: RoundContext { model.context }
  private var canAgree: Bool { context.canLead && context.round.state == .closed }

  func render() -> [UInt8] {
    context.page("Where people agree, and where they do not").html { h in
      h.add(
        PageHeader(
          "Where people agree, and where they do not",
          kicker: "\(context.council): \(context.round.title)", lead: Prose(model.lead),
          actions: [Link].table(context.address + "/spread")
            + (context.round.showsNames
              ? [Link("Answers by name", to: context.address + "/answers")] : [])))
      guard model.spreads.contains(where: \.hasAnswers) else { return writeNothing(to: &h) }
      if canAgree {
        h.p { $0.add(ButtonLink("Agree statement by statement", to: context.address + "/agree")) }
      }
      h.add(WorthTalking(model.spreads, in: context.framework))
      if let unsure = model.unsure { h.p(unsure, .class("muted")) }
      writeThemes(to: &h)
      writeCaution(to: &h)
    }
  }

  private func writeNothing(to h: inout HTMLWriter) {
    h.add(
      EmptyState(
        "No answers to compare",
        """
        The spread shows what people answered alone. \
        \(canAgree ? "The team can still agree statement by statement, or you take answers again on the page of the round." : "")
        """,
        action: canAgree
          ? Link("Agree statement by statement", to: context.address + "/agree")
          : Link("The round", to: context.address)))
  }

  private func writeThemes(to h: inout HTMLWriter) {
    let byStatement = Dictionary(model.spreads.map { ($0.statement, $0) }) { first, _ in first }
    h.h2("Theme by theme", .id("themes"))
    h.add(ActionLinks(context.framework.themes.map { Link($0.name, to: "#\($0.id)") }))
    h.add(LevelNames(context.framework))
    h.p("Statements on which people broadly agree are folded; open one to see its answers.")
    for theme in context.framework.themes {
      h.section(.id(theme.id), .class("compact")) { h in
        h.h2(theme.name)
        for statement in theme.statements {
          if let spread = byStatement[statement.id] {
            h.add(StatementSpread(statement, spread, context: context))
          }
        }
      }
    }
  }

  private func writeCaution(to h: inout HTMLWriter) {
    h.h2("How to read this")
    h.ul { h in
      h.li(
        """
        Figures are people, and each column is a level. Bars are shares of their row. Nothing here \
        is a mark for anybody.
        """
      )
      h.li("Not everybody who says where we are now also says where we should be.")
      h.li(
        """
        With so many statements, one or two differences between roles come about by chance \
        alone. Talk about them; do not count them.
        """
      )
      if !context.round.showsNames {
        h.li(
          """
          Names are hidden: groups of fewer than three people are left out, and one more group \
          where it could be worked out by taking away. All of them count in “Everybody”.
          """
        )
      }
      h.li(prose: "\(link: "How agreement is reckoned", to: "/method")")
    }
  }
}
