import Assessment
import HTML
import Library
import Sector
import Store

/// Four sides of A4 for cabinet: where we are, what weighs most, what moved, what we will do.
///
/// Every list is cut so that each side holds on paper, and says how much it leaves out.
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
  private var site: String { context.request.siteAddress }

  /// How many of each list a side holds.
  private enum Most {
    static let gaps = 12
    static let strengths = 6
    static let apart = 5
    static let movedEachWay = 5
    static let outcomes = 3
    static let unknown = 5
    static let actions = 10
    static let withoutAction = 3
  }

  func render() -> [UInt8] {
    var page = context.page("\(context.council), \(context.round.title): report")
    page.breadcrumb.append(Link("Results", to: context.address + "/results"))
    return page.html { h in
      h.div(.class("report")) { h in
        h.add(
          PrintHeader(
            site: context.chrome.site.name, address: site + context.address + "/report",
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
        .init("Asked", Prose("\(people(model.invited)); \(model.answered) answered")),
        .init("State", Prose(state)),
        .init(
          "Framework", Prose("\(context.framework.title), version \(context.round.version)")),
        .init(
          "In full",
          """
          \(link: "\(site)\(context.address)/results", to: context.address + "/results"), for \
          those who may see the round
          """),
      ]))
    guard model.hasAny else { return }
    h.add(PaperFigure(parts.themesFinding, note: LevelSteps.key, chart: parts.themes))
    writeWeightiest(to: &h)
  }

  private func people(_ count: Int) -> String { LibraryWords.count(count, "person", "people") }

  private func writeWeightiest(to h: inout HTMLWriter) {
    let five = model.profile.priorities.prefix(5)
    guard let least = five.last?.priority?.value else { return }
    h.h2(five.count == 1 ? "The gap to close" : "The gaps that weigh most")
    h.add(
      Notices(
        five.map { gap in
          """
          \(strong: gap.statement.quoted): level \(Self.text(gap.now)) now, level \
          \(Self.text(gap.ambition)) wanted by \(gap.target?.words ?? "the usual date"). \
          \(gap.priority?.why ?? "").
          """
        }))
    let ties = model.profile.priorities.dropFirst(5).count { $0.priority?.value == least }
    if ties > 0 {
      h.p("\(ties) more \(ties == 1 ? "weighs" : "weigh") as much as the last of these.")
    }
  }

  private static func text(_ level: Level?) -> String { level.map { String($0.rawValue) } ?? "?" }

  private var state: String {
    guard context.round.state == .signedOff, let day = context.round.signedOff else {
      return context.round.state.label
    }
    return "Signed off on \(day.words) by \(context.round.signedOffBy)"
  }

  private func writeSecond(to h: inout HTMLWriter) {
    let gaps = model.profile.priorities
    h.h2("What weighs most")
    if gaps.isEmpty {
      h.p("No statement has an ambition above where the council is.")
    } else {
      h.add(
        CutTable(
          parts.priorities(gaps.prefix(Most.gaps)),
          rest: CutTable.rest(
            gaps.count - Most.gaps, "gap weighs as much as the last or less",
            "gaps weigh as much as the last or less")))
    }
    h.h2("What is strong")
    if let table = parts.strengths(most: Most.strengths) {
      h.add(table)
    } else {
      h.p(ResultsParts.noStrengths)
    }
    writeUnknown(to: &h)
  }

  private func writeThird(to h: inout HTMLWriter) {
    writeAgreement(to: &h)
    if let changes = parts.changes(mostEach: Most.movedEachWay) {
      h.h2("What moved since the round before")
      h.add(changes)
    }
    writeBeside(to: &h)
  }
}

extension AssessmentReportView {
  private func writeAgreement(to h: inout HTMLWriter) {
    h.h2("How far the team agreed")
    guard model.canSumUp else {
      h.p(
        model.answered == 0
          ? "Nobody answered alone before the team settled, so there is no spread."
          : "Too few people answered alone to sum up a spread.")
      return
    }
    let apart = model.apart
    h.p(
      "Before the team settled, people broadly agreed on \(model.close) of \(total) statements."
        + (apart.isEmpty ? " On none did roles clearly differ or views fall into two camps." : ""))
    guard !apart.isEmpty else { return }
    h.add(
      CutTable(
        DataTable(
          caption: "Most worth talking through",
          columns: [.heading("Statement"), .text("What people answered")],
          rows: apart.prefix(Most.apart).map { spread in
            .init([
              .text(
                "\(spread.statement). \(context.framework.statement(spread.statement)?.text ?? "")"
              ),
              .text([spread.sentence, spread.all?.inWords ?? ""].joined(separator: " ")),
            ])
          }),
        rest: CutTable.rest(
          apart.count - Most.apart, "is worth talking through", "are worth talking through",
          on: "page of the spread")))
  }

  private func writeBeside(to h: inout HTMLWriter) {
    h.h2("Beside outcomes and other councils")
    let sentences = parts.outcomeSentences
    h.ul { h in
      for sentence in sentences.prefix(Most.outcomes) { h.li(sentence) }
      if let rest = CutTable.rest(
        sentences.count - Most.outcomes, "sentence on services", "sentences on services")
      {
        h.li(rest)
      }
      h.li(peers)
    }
  }

  private var peers: String {
    guard !model.comparisons.isEmpty else {
      return "Fewer than five other councils of the same type share their rounds, so none is shown."
    }
    let above = model.comparisons.count { $0.place == .above }
    let below = model.comparisons.count { $0.place == .below }
    let compared = LibraryWords.count(model.comparisons.count, "statement")
    return """
      Of \(compared) that can be compared, the team places itself above most of \(model.sharing) \
      councils that share on \(above), and below on \(below).
      """
  }

  private func writeUnknown(to h: inout HTMLWriter) {
    let unknown = model.profile.unknown
    guard !unknown.isEmpty else { return }
    h.h2("What the team cannot tell yet")
    h.ul { h in
      for gap in unknown.prefix(Most.unknown) { h.li("\(gap.statement.id). \(gap.statement.text)") }
    }
    if let rest = CutTable.rest(
      unknown.count - Most.unknown, "is not known", "are not known")
    {
      h.p(rest)
    }
  }

  private func writeFourth(to h: inout HTMLWriter) {
    h.h2("What we will do")
    h.add(RoadmapTable(model.roadmap, context: context, most: Most.actions, hasLinks: false))
    writeWithoutAction(to: &h)
    writeHelp(to: &h)
    h.h2("How to read this")
    h.ul { h in
      h.li(
        "Levels are the team’s own view, agreed "
          + (model.answered > 0 ? "after each person answered alone." : "together."))
      h.li(
        """
        Weight is levels to go times importance (1 to 3). It orders a conversation and decides \
        nothing.
        """
      )
      h.li("Not known is not zero. It counts neither as gap nor as strength.")
      h.li("Long texts are cut short and end in “…”; the site has them in full.")
    }
  }

  private func writeWithoutAction(to h: inout HTMLWriter) {
    let without = model.roadmap.withoutAction
    guard !without.isEmpty else { return }
    let first = without.prefix(Most.withoutAction).map(\.statement.quoted)
    let beginning =
      without.count == 1 ? "One gap has no action yet:" : "\(without.count) gaps have no action yet"
    let which =
      without.count == 1 ? "" : without.count > first.count ? ", the weightiest:" : ":"
    h.p("\(beginning)\(which) \(MatchReasons.list(first)).")
  }

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
