import HTML
import Productivity
import Sector
import Store

/// Four sides of A4 for a cabinet paper, with the same figures as the council's page.
struct CouncilReportView {
  let model: CouncilReportModel
  let index: PublishedIndex?
  let chrome: SiteChrome

  private var page: CouncilPageModel { model.page }

  func render() -> [UInt8] {
    var shell = chrome.page(title: "\(page.council.heading): report", area: "/councils")
    shell.breadcrumb = [Link("Councils", to: "/councils"), Link(page.name, to: page.address)]
    shell.canonical = page.address + "/report"
    shell.isPrivate = true
    shell.provenance = index?.provenance
    return shell.html { h in
      h.div(.class("report")) { writeSides(to: &$0) }
    }
  }

  private func writeSides(to h: inout HTMLWriter) {
    h.add(
      PrintHeader(
        site: chrome.site.name, address: page.address,
        date: index.map { "figures of \(DateText.words($0.run.computed))" } ?? ""))
    writeFirst(to: &h)
    guard !page.standings.isEmpty else { return }
    side(&h) { writeHalves(to: &$0) }
    side(&h) { writeMeasures(to: &$0) }
    side(&h) { writeTrust(to: &$0) }
  }

  private func side(_ h: inout HTMLWriter, _ body: (inout HTMLWriter) -> Void) {
    h.div(.class("side")) { body(&$0) }
  }

  private func writeFirst(to h: inout HTMLWriter) {
    h.add(
      PageHeader(
        "\(page.council.heading): what it gets for each pound", lead: lead,
        actions: [Link("Back to the council’s page", to: page.address)]))
    h.p("Print this page: it fits four sides of A4.", .class("muted screen-only"))
    guard !page.standings.isEmpty else {
      h.p("No service of this council is compared yet.")
      return
    }
    h.h2("What to notice")
    h.add(NoticeList(council: page.council.code, notices: page.notices))
    h.h2("Service by service")
    h.p("\(Caution.hundred) \(Caution.strip) Grey dots are similar councils.")
    h.add(StandingTable(council: page.council, standings: page.standings))
  }

  private var lead: Prose {
    var text = "\(page.council.tier.label) in \(page.council.place)"
    if let population = page.population {
      text += ", \(Format.whole(population.value)) residents"
    }
    if let year = page.figuresTo { text += ". Figures to \(year)" }
    return Prose(text + ".")
  }

  private func writeHalves(to h: inout HTMLWriter) {
    h.h2("Outcomes, spending and what moved")
    h.p(Caution.halves)
    h.add(HalvesTable(page: page))
    h.h2("What might be gained")
    h.p(
      prose: """
        If it did as well as the best quarter of councils in like circumstances. \
        \(strong: Caution.question) Never add these up.
        """)
    h.add(PotentialTable(page: page))
  }

  private func writeMeasures(to h: inout HTMLWriter) {
    guard let featured = page.featured else { return }
    h.h2("\(featured.title): the measures behind it")
    h.p("\(page.name) is the solid line, the middle council the dashed one.")
    h.add(CardGrid(featured.trends.map(\.card)))
  }

  private func writeTrust(to h: inout HTMLWriter) {
    h.h2("How far to rely on it")
    h.add(
      DataTable(
        caption: "Where each comparison stands",
        columns: [.heading("Service"), .text("Stage"), .text("Why"), .text("Open questions")],
        rows: page.standings.map { standing in
          .init([
            .text(standing.title), .text(standing.state.label), .text(standing.stateReason),
            .text(
              standing.openQuestions.isEmpty
                ? "None" : standing.openQuestions.joined(separator: " ")),
          ])
        }))
    h.ul { h in
      for sentence in Caution.all { h.li(prose: sentence) }
    }
    h.h2("Sources")
    h.add(ReleaseList(releases: model.releases))
  }
}
