import Assessment
import HTML
import Library
import Sector
import Store

/// Four sides of A4 for cabinet: where we are, what weighs most, what moved, what we will do.
struct AssessmentReportView {
  /// One gap and what the library has on it.
  struct Help: Sendable {
    var gap: Gap
    var resources: [Resource]
  }

  let model: ResultsModel
  /// For the weightiest gaps.
  let help: [Help]

  private var context: RoundContext { model.context }
  private var parts: ResultsParts { ResultsParts(model: model) }
  private var total: Int { context.framework.statements.count }

  func render() -> [UInt8] {
    var page = context.page("\(context.council), \(context.round.title): report")
    page.breadcrumb.append(Link("Results", to: context.address + "/results"))
    return page.html { h in
      h.div(.class("report")) { h in
        h.add(
          PrintHeader(
            site: context.chrome.site.name, address: context.address + "/report",
            date: DateText.words(Timestamp.now())))
        writeFirst(to: &h)
        guard model.hasAny else { return }
        side(&h) { writeSecond(to: &$0) }
        side(&h) { writeThird(to: &$0) }
        side(&h) { writeFourth(to: &$0) }
      }
    }
  }

  private func side(_ h: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
    h.div(.class("side")) { body(&$0) }
  }

  private func writeFirst(to h: inout HTMLWriter) {
    h.add(
      PageHeader(
        "\(context.council), \(context.round.title): where we are, and where we want to be",
        lead: Prose(parts.finding),
        actions: [Link("Back to the results", to: context.address + "/results")]))
    h.p("Print this page: it fits four sides of A4.", .class("muted screen-only"))
    h.add(
      SummaryList([
        .init("Asked", Prose("\(model.invited) people; \(model.answered) answered")),
        .init("State", Prose(state)),
        .init(
          "Framework", Prose("\(context.framework.title), version \(context.round.version)")),
      ]))
    guard model.hasAny else { return }
    h.add(parts.themes.inFigure("Now (ring) and the ambition (dot), by theme"))
    h.h2("The five that weigh most")
    h.add(
      Notices(
        model.profile.priorities.prefix(5).map { gap in
          """
          \(strong: gap.statement.text). \(gap.priority?.why ?? ""), by \
          \(gap.target?.words ?? "the usual date").
          """
        }))
  }

  private var state: String {
    guard context.round.state == .signedOff, let day = context.round.signedOff else {
      return context.round.state.label
    }
    return "Signed off on \(day.words) by \(context.round.signedOffBy)"
  }

  private func writeSecond(to h: inout HTMLWriter) {
    h.h2("What weighs most")
    h.add(parts.priorities(model.profile.priorities.prefix(14)))
    h.h2("What is strong")
    if let table = parts.strengths(most: 8) { h.add(table) } else { h.p(ResultsParts.noStrengths) }
  }

  private func writeThird(to h: inout HTMLWriter) {
    h.h2("How far the team agreed")
    h.p(
      """
      Before the team settled, people broadly agreed on \(model.close) of \(total) statements. \
      These were furthest apart:
      """)
    h.add(
      DataTable(
        caption: "Most worth talking through",
        columns: [.heading("Statement"), .text("What people answered")],
        rows: model.apart.prefix(8).map { spread in
          .init([
            .text(
              "\(spread.statement). \(context.framework.statement(spread.statement)?.text ?? "")"),
            .text([spread.sentence, spread.all?.inWords ?? ""].joined(separator: " ")),
          ])
        }, emptyText: "Too few people answered to sum up a spread."))
    if let changes = parts.changes {
      h.h2("What moved since the round before")
      h.add(changes)
    }
    h.h2("Beside outcomes and other councils")
    h.ul { h in
      for sentence in parts.outcomeSentences { h.li(sentence) }
      let above = model.comparisons.count { $0.place == .above }
      let below = model.comparisons.count { $0.place == .below }
      h.li(
        model.comparisons.isEmpty
          ? "Fewer than five other councils of the same type share their rounds, so none is shown."
          : """
          Of \(model.comparisons.count) statements, the team places itself above most of \
          \(model.sharing) councils that share on \(above), and below on \(below).
          """
      )
    }
    if !model.profile.unknown.isEmpty {
      h.h2("What the team cannot tell yet")
      h.ul { h in
        for gap in model.profile.unknown.prefix(8) {
          h.li("\(gap.statement.id). \(gap.statement.text)")
        }
      }
    }
  }

  private func writeFourth(to h: inout HTMLWriter) {
    h.h2("What we will do")
    h.add(RoadmapTable(model.roadmap, context: context, most: 18, hasLinks: false))
    let without = model.roadmap.withoutAction
    if !without.isEmpty {
      let first = without.prefix(6).map(\.statement.id).joined(separator: ", ")
      h.p("\(without.count) gaps have no action yet, the weightiest first: \(first).")
    }
    writeHelp(to: &h)
    h.h2("How to read this")
    h.ul { h in
      h.li("Levels are the team’s own view, agreed after each person answered alone.")
      h.li(
        """
        Weight is levels to go times importance (1 to 3). It orders a conversation and decides \
        nothing.
        """
      )
      h.li("Not known is not zero. It counts neither as gap nor as strength.")
    }
  }
}

extension AssessmentReportView {
  private func writeHelp(to h: inout HTMLWriter) {
    let help = help.filter { !$0.resources.isEmpty }
    guard !help.isEmpty else { return }
    h.h2("What may help with the weightiest")
    h.add(
      DataTable(
        caption: "From the library; each gap’s page has more, with reasons and what did not work",
        columns: [.heading("Gap"), .text("What others did or found")],
        rows: help.map { one in
          .init([
            .text("\(one.gap.statement.id). \(one.gap.statement.text)"),
            .text(one.resources.map(Self.words).joined(separator: " ")),
          ])
        }))
  }

  private static func words(_ resource: Resource) -> String {
    let about = [resource.publisher, resource.year.map(String.init) ?? ""].filter { !$0.isEmpty }
    let source = about.isEmpty ? "" : " (\(about.joined(separator: ", ")))"
    return "\(resource.title)\(source). Evidence: \(resource.evidence.rawValue)."
  }
}

extension LevelCounts {
  /// "2 people at level 1, 4 at level 2; 1 does not know."
  var inWords: String {
    var parts: [String] = []
    for level in Level.allCases where self[level] > 0 {
      let people = !parts.isEmpty ? "" : self[level] == 1 ? " person" : " people"
      parts.append("\(self[level])\(people) at level \(level.rawValue)")
    }
    let levels = parts.joined(separator: ", ")
    guard dontKnow > 0 else { return "\(levels)." }
    return "\(levels); \(dontKnow) \(dontKnow == 1 ? "does" : "do") not know."
  }
}

extension LevelSteps {
  /// The chart alone in a figure, without its table, for paper.
  func inFigure(_ title: String) -> PaperFigure { PaperFigure(title, chart: self) }
}

/// A chart on paper, where nothing can be opened.
struct PaperFigure: Component {
  private let title: String
  private let chart: any Chart

  init(_ title: String, chart: any Chart) {
    self.title = title
    self.chart = chart
  }

  func write(to h: inout HTMLWriter) {
    h.figure(.class("chart")) { h in
      h.figcaption { $0.strong(title) }
      chart.write(to: &h)
    }
  }
}
