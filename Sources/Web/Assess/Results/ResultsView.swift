import Assessment
import HTML
import Sector

/// The results of a round: profile, priorities, strengths, change, comparison, outcomes.
struct ResultsView {
  let model: ResultsModel

  private var context: RoundContext { model.context }
  private var parts: ResultsParts { ResultsParts(model: model) }
  private var address: String { context.address + "/results" }
  /// So many gaps are seen at once; the others are a click away.
  private static let firstGaps = 10
  private static let firstStrengths = 12
  private static let firstMoved = 6

  func render() -> [UInt8] {
    context.page("What comes of it").html { h in
      h.add(
        PageHeader(
          "Where \(context.council) is, and where it wants to be",
          kicker: context.round.title, lead: Prose(parts.finding),
          actions: [
            Link("Print the report", to: context.address + "/report"),
            Link(
              "Put it into a report of your own",
              to: "/reports/new/\(context.round.authority)?template=after-assessment"),
          ] + [Link].table(address)))
      if !model.isWhole {
        h.add(
          NotificationBanner(
            "Not all is agreed yet",
            """
            These are the results so far. \
            \(link: "Go on agreeing", to: context.address + "/agree").
            """
          ))
      }
      guard model.hasAny else { return }
      writeProfile(to: &h)
      writePriorities(to: &h)
      writeStrengths(to: &h)
      writeUnknown(to: &h)
      writeChanges(to: &h)
      writeComparison(to: &h)
      writeClosed(to: &h)
      writeOutcomes(to: &h)
      writeThemes(to: &h)
      writePictures(to: &h)
    }
  }

  private func writeProfile(to h: inout HTMLWriter) {
    h.h2("The profile")
    h.add(
      ChartFigure(
        parts.themesFinding,
        note: "\(LevelSteps.key) \(link: "Statement by statement", to: "#themes")",
        chart: parts.themes))
  }

  private func writeThemes(to h: inout HTMLWriter) {
    h.h2("The profile, statement by statement", .id("themes"))
    h.div(.class("compact")) { h in
      for theme in context.framework.themes {
        h.section(.id(theme.id)) { h in
          h.add(
            Details(parts.finding(of: theme)) { h in
              h.add(
                ChartFigure(
                  theme.name, note: "\(theme.aim) \(LevelSteps.key)",
                  chart: parts.statements(of: theme)))
            })
        }
      }
    }
  }

  private func writePriorities(to h: inout HTMLWriter) {
    h.h2("What weighs most")
    h.p("The gap, in levels, times how much the team says it matters.")
    let priorities = model.profile.priorities
    if priorities.isEmpty {
      h.p("No statement has an ambition above where the council is.")
    } else {
      h.add(parts.priorities(priorities.prefix(Self.firstGaps), leadsOn: true))
    }
    let others = priorities.dropFirst(Self.firstGaps)
    if !others.isEmpty {
      h.add(
        Details(
          others.count == 1 ? "One more gap" : "The other \(others.count) gaps",
          parts.priorities(others, caption: "Further gaps, in the same order", leadsOn: true)))
    }
    if model.isWhole {
      h.p {
        $0.add(ButtonLink("Plan what to do: the roadmap", to: context.address + "/roadmap"))
      }
    }
  }

  private func writeStrengths(to h: inout HTMLWriter) {
    h.h2("What is strong")
    let strengths = model.profile.strengths
    guard !strengths.isEmpty else { return h.p(ResultsParts.noStrengths) }
    h.add(parts.strengths(strengths.prefix(Self.firstStrengths)))
    let others = strengths.dropFirst(Self.firstStrengths)
    if !others.isEmpty {
      h.add(
        Details(
          others.count == 1 ? "One more strength" : "The other \(others.count) strengths",
          parts.strengths(others, caption: "Further strengths")))
    }
  }

  private func writeUnknown(to h: inout HTMLWriter) {
    let unknown = model.profile.unknown
    guard !unknown.isEmpty else { return }
    h.h2("What the team cannot tell yet")
    h.p("Not known is not zero: these count neither as gap nor as strength.")
    h.ul { h in
      for gap in unknown { h.li("\(gap.statement.id). \(gap.statement.text)") }
    }
  }

  private func writeChanges(to h: inout HTMLWriter) {
    h.h2("Since the round before")
    guard let changes = parts.changes(mostEach: Self.firstMoved, folds: true) else {
      h.p("This is the first round that can be compared. The next will show here what moved.")
      return
    }
    h.add(changes)
  }

  private func writeComparison(to h: inout HTMLWriter) {
    h.h2("Beside councils of the same kind")
    guard let table = parts.comparison else {
      h.p(
        """
        A comparison shows once at least five other councils of the same type share a signed-off \
        round on this version. So far: \(model.sharing). Nobody is ever named without consent.
        """
      )
      return
    }
    h.add(table)
  }

  private func writeClosed(to h: inout HTMLWriter) {
    h.h2("Who closed such a gap, and from where?")
    guard context.round.sharing == .named else {
      h.p("Councils that share their rounds by name tell each other. This round is not among them.")
      return
    }
    guard !model.closed.isEmpty else {
      h.p("No council that is named has closed one of these gaps yet.")
      return
    }
    h.add(
      DataTable(
        caption: "Councils that got there and let others know",
        columns: [.heading("Statement"), .text("Council"), .text("From, to"), .text("Recorded")],
        rows: model.closed.map { one in
          .init([
            .text("\(one.statement.id). \(one.statement.text)"), .text(one.council),
            .text("level \(one.from.rawValue) to \(one.to.rawValue)"), .text(one.on.words),
          ])
        }))
  }

  private func writeOutcomes(to h: inout HTMLWriter) {
    h.h2("Your own view beside outcomes")
    let sentences = parts.outcomeSentences
    guard !sentences.isEmpty else {
      h.p(
        """
        No service of this council is compared by outcomes yet, so there is nothing to check \
        against.
        """
      )
      return
    }
    h.ul { h in
      for sentence in sentences { h.li(sentence) }
    }
    h.p(
      prose: """
        \(link: "The council’s page", to: "/councils/\(context.round.authority)") has the figures.
        """)
  }

  private func writePictures(to h: inout HTMLWriter) {
    let address = context.address + "/picture/"
    h.h2("Pictures for slides")
    h.p("Sixteen by nine, as SVG, which slide programs take as it is.")
    h.ul { h in
      h.li(prose: "\(link: "All themes", to: address + "themes.svg")")
      for theme in context.framework.themes {
        h.li(prose: "\(link: theme.name, to: address + theme.id + ".svg")")
      }
    }
  }
}
