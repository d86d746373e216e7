import HTML
import Productivity
import Sector
import Store

/// One council's page: what it gets for each pound, what to notice, where to look next.
struct CouncilPageView {
  let model: CouncilPageModel
  let index: PublishedIndex?
  let chrome: SiteChrome

  private var council: Authority { model.council }

  func render() -> [UInt8] {
    var page = chrome.page(title: council.heading, area: "/councils")
    page.description = "What \(model.name) gets for each pound it spends, by service, with sources."
    page.breadcrumb = [
      Link("Councils", to: "/councils"),
      Link(council.place, to: "/councils?region=\(council.place.queryEncoded)"),
    ]
    page.canonical = model.address
    page.provenance = index?.provenance
    return page.html { h in
      h.add(PageHeader(council.heading, lead: lead, actions: actions))
      if model.standings.isEmpty { writeNothingYet(to: &h) } else { writeFindings(to: &h) }
    }
  }

  private var actions: [Link] {
    own + [
      Link("Print the report", to: "\(model.address)/report"),
      Link("Compare with others", to: "/compare?councils=\(council.code)"),
    ] + [Link].table(model.address, first: "Download CSV")
  }

  /// For people of the council itself.
  private var own: [Link] {
    guard model.hub?.own != nil else { return [] }
    return [
      Link("Our self-assessment", to: "#assessment"),
      Link("Build a report", to: "/reports/new/\(council.code)"),
    ]
  }

  private var lead: Prose {
    var lead: Prose = "\(council.tier.label) in \(council.place)"
    if let population = model.population {
      lead =
        "\(lead), \(link: "\(Format.whole(population.value)) residents", to: population.source)"
    }
    if let year = model.figuresTo { lead = "\(lead). Figures to \(year)" }
    if let count = model.standings.lazy.compactMap(\.unit).first?.comparators.count {
      lead = """
        \(lead). Compared with \(count) councils in like circumstances, \
        \(link: "chosen like this", to: "/method#comparators")
        """
    }
    if !model.predecessors.isEmpty {
      lead = "\(lead). Made from \(model.predecessors.joined(separator: ", "))"
    }
    return "\(lead)."
  }

  private func writeNothingYet(to h: inout HTMLWriter) {
    h.add(
      EmptyState(
        "No service is compared here yet",
        """
        A service is compared where its spending and its outcomes are published for councils of \
        this type. What is published stands under measures.
        """, action: Link("See all measures", to: "/measures")))
    writeHub(to: &h)
  }

  private func writeHub(to h: inout HTMLWriter) {
    if let hub = model.hub { h.add(CouncilHubView(hub: hub, council: council)) }
  }

  private func writeFindings(to h: inout HTMLWriter) {
    if !model.notices.isEmpty {
      h.h2(noticeTitle, .id("notice"))
      h.add(NoticeList(council: council.code, notices: model.notices))
    }
    h.h2("What \(model.name) gets for each pound", .id("pound"))
    h.p(
      "\(Caution.hundred) \(Caution.strip) Grey dots are similar councils.", .class("lead"))
    h.add(StandingTable(council: council, standings: model.standings))
    writeNotes(to: &h)
    writeHub(to: &h)
    writeMeasures(to: &h)
    writeReliance(to: &h)
    writeReading(to: &h)
  }

  private var noticeTitle: String {
    switch model.notices.count {
    case 1: "One thing to notice"
    case 5: "Five things to notice"
    default: "What to notice"
    }
  }

  private func writeNotes(to h: inout HTMLWriter) {
    guard !model.notes.isEmpty else { return }
    h.h2("Outcomes, spending and who does better", .id("halves"))
    h.p(Caution.halves, .class("lead"))
    h.add(
      CardGrid(
        model.notes.map { note in
          LensNoteCard(note: note, address: lensAddress(note.standing.lens), name: model.name)
        }))
  }

  private func writeMeasures(to h: inout HTMLWriter) {
    guard let featured = model.featured else { return }
    h.h2("\(featured.title): the measures behind it", .id("measures"))
    h.p(
      prose: """
        \(model.name) is the solid line, the middle council the dashed one. \
        \(link: "All about this service", to: lensAddress(featured.lens))
        """, .class("lead"))
    h.add(CardGrid(featured.trends.map(\.card)))
  }

  private func writeReliance(to h: inout HTMLWriter) {
    h.h2("How far you can rely on each", .id("reliance"))
    h.add(
      DataTable(
        caption: "Where each comparison stands",
        columns: [.heading("Service"), .text("Stage"), .text("Why"), .text("Open questions")],
        rows: model.standings.map { standing in
          DataTable.Row([
            .link(standing.title, to: "/lenses/\(standing.lens)?council=\(council.code)"),
            .text(standing.state.label), .text(standing.stateReason),
            standing.openQuestions.isEmpty
              ? .text("None") : .text(standing.openQuestions.joined(separator: " ")),
          ])
        }))
  }

  private func writeReading(to h: inout HTMLWriter) {
    h.h2("How to read this", .id("reading"))
    h.ul { h in
      for sentence in Caution.all { h.li(prose: sentence) }
    }
    h.p(prose: "\(link: "How the figures are made", to: "/method")")
  }

  private func lensAddress(_ lens: String) -> String { "\(model.address)/lenses/\(lens)" }
}

extension String {
  /// The text as one value of an address's question.
  var queryEncoded: String {
    var plain = ""
    for byte in utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || "-._~".utf8.contains(byte)
      plain += isPlain ? String(UnicodeScalar(byte)) : "%" + Self.hex(byte)
    }
    return plain
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
