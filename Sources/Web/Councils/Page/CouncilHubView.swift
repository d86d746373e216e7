import Assessment
import Dialogue
import HTML
import Library
import Sector

/// The part of a council's page where figures, assessment and discussions meet.
struct CouncilHubView: Component {
  let hub: CouncilHub
  let council: Authority

  func write(to h: inout HTMLWriter) {
    writeReadings(to: &h)
    if let own = hub.own { write(own, to: &h) }
    writeClosed(to: &h)
    if let discussions = hub.discussions { write(discussions, to: &h) }
  }

  private func writeReadings(to h: inout HTMLWriter) {
    guard !hub.readings.isEmpty else { return }
    h.h2("What others did that may help", .id("help"))
    h.p(
      """
      From the library, where others get more: first what came from councils that do better, then \
      what is best supported. What did not work is listed beside what did.
      """, .class("lead"))
    h.add(CardGrid(hub.readings.map(card)))
  }

  private func card(_ reading: CouncilHub.Reading) -> Card {
    var filter = LibraryFilter()
    filter.services = [reading.service]
    let all = Link(
      "All \(LibraryWords.count(reading.total)) on \(reading.service)",
      to: LibraryAddress.list(filter))
    return Card(Link(reading.title, to: "")) { h in
      h.ul { h in
        for entry in reading.entries {
          h.li { h in
            h.a(entry.resource.title, .href(LibraryAddress.item(entry.resource.id)))
            if let verdict = entry.resource.verdict {
              h.text(" ")
              h.add(StatusTag(verdict.name, .strong))
            }
            h.p(entry.reason, .class("muted"))
          }
        }
      }
      h.p { $0.a(all.text, .href(all.address)) }
    }
  }

  // MARK: The assessment

  private func write(_ own: CouncilHub.OwnAssessment, to h: inout HTMLWriter) {
    h.h2("Where \(council.name) places itself", .id("assessment"))
    guard let newest = own.newest else {
      h.add(
        EmptyState(
          "No self-assessment yet",
          """
          Leaders answer the same statements, each alone, see where they agree, and plan the next \
          18 to 24 months. Only people of \(council.name) see this.
          """,
          action: own.canLead
            ? Link("Open a round", to: "/assess/new/\(council.code)")
            : Link("What a self-assessment is", to: "/assess")))
      return
    }
    h.p("Only people of \(council.name) see this.", .class("muted"))
    if let agreed = own.agreed {
      h.add(AmbitionsDueBanner(own.due, address: "/assess/\(agreed.round.id)/roadmap"))
    }
    h.p { h in
      h.a(newest.title, .href("/assess/\(newest.id)"))
      h.text(" ")
      h.add(StatusTag(newest.state.label))
    }
    if let agreed = own.agreed { write(agreed.gaps, of: agreed.round, to: &h) }
  }

  private func write(_ gaps: [Gap], of round: Round, to h: inout HTMLWriter) {
    if !gaps.isEmpty {
      h.h3("What weighs most, as agreed in \(round.title)")
      h.ol { h in
        for gap in gaps {
          h.li { h in
            h.text("\(gap.statement.text). \(gap.priority?.why ?? ""). ")
            h.a("What may help with \(gap.statement.id)", .href(gap.nextSteps(for: council.code)))
          }
        }
      }
    }
    h.add(
      ActionLinks([
        Link("Results", to: "/assess/\(round.id)/results"),
        Link("Roadmap", to: "/assess/\(round.id)/roadmap"),
        Link("Report", to: "/assess/\(round.id)/report"),
      ]))
  }

  private func writeClosed(to h: inout HTMLWriter) {
    guard !hub.closed.isEmpty else { return }
    h.h2("What \(council.name) set out to do, and did", .id("closed"))
    h.p(
      "\(council.name) lets councils read this that share theirs by name, as yours does.",
      .class("muted"))
    h.ul { h in
      for gap in hub.closed {
        h.li(
          "\(gap.statement): from level \(gap.from.rawValue) to \(gap.to.rawValue), "
            + "recorded on \(gap.on.words)")
      }
    }
  }

  private func write(_ discussions: [DialogueThread], to h: inout HTMLWriter) {
    h.h2("Discussions about these services", .id("discussions"))
    h.add(ThreadLines(discussions))
    h.p { h in
      if discussions.isEmpty { h.text("Nobody has asked anything about them yet. ") }
      h.a("Ask a question", .href("/discuss/start"))
      h.text(" or ")
      h.a("read all discussions", .href("/discuss"))
      h.text(".")
    }
  }
}
