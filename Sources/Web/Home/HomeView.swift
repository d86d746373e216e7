import HTML

/// The site's first page.
struct HomeView {
  let model: HomeModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Touchstone")
    page.description =
      "What councils get for each pound, how sure we are, and who does better in like circumstances."
    page.canonical = "/"
    page.search = nil
    return page.html { h in
      h.add(
        PageHeader(
          "What does your council get for each pound?",
          lead: """
            Touchstone compares what councils achieve with the money they have, beside councils in \
            like circumstances, and says how sure it is. Every figure leads to its source.
            """))
      h.add(
        SearchBox(label: "Find a council by name", action: "/councils", id: "find-council"))
      writeServices(to: &h)
      writeCelebrated(to: &h)
      writeScope(to: &h)
    }
  }

  private func writeServices(to h: inout HTMLWriter) {
    h.h2("The services compared")
    guard !model.services.isEmpty else {
      h.add(
        EmptyState(
          "Nothing is compared yet",
          """
          Load figures with \(strong: "touchstone import Packs/england") and compute the index with \
          \(strong: "touchstone index compute").
          """))
      return
    }
    h.add(CardGrid(model.services.map(card)))
  }

  private func card(_ service: HomeModel.Service) -> Card {
    Card(Link(service.title, to: "/lenses/\(service.lens)"), subtitle: service.state.label) { h in
      h.p(service.question)
      h.p("\(service.councilCount) councils, figures to \(service.figuresTo)", .class("muted"))
    }
  }

  private func writeCelebrated(to h: inout HTMLWriter) {
    guard !model.celebrated.isEmpty else { return }
    h.h2("Worth a visit")
    h.p(
      """
      These councils clearly get more for each pound than councils in similar circumstances, or \
      clearly more than they did three years before. They stand by name: their order means nothing.
      """, .class("lead"))
    for service in model.celebrated {
      h.section { h in
        h.h3(service.title)
        writeList("Clearly above similar councils", service.leaders, service, to: &h)
        writeList(
          "Most improved over three years", service.improved.sorted { $0.name < $1.name }, service,
          to: &h)
      }
    }
  }

  private func writeList(
    _ title: String, _ councils: [HomeModel.Council], _ service: HomeModel.Service,
    to h: inout HTMLWriter
  ) {
    guard !councils.isEmpty else { return }
    h.h4(title)
    h.ul(.class("plain row")) { h in
      for council in councils {
        h.li { $0.a(council.name, .href("/councils/\(council.code)/lenses/\(service.lens)")) }
      }
    }
  }

  private func writeScope(to h: inout HTMLWriter) {
    h.h2("What stands behind it")
    h.add(
      Stats([
        .init("Councils compared", Format.whole(model.councilCount)),
        .init("Published figures", Format.whole(model.figureCount)),
        .init("Releases", Format.whole(model.releaseCount), note: "\(link: "All sources", to: "/sources")"),
      ]))
    h.p(
      prose: """
        The index shows no list of who comes last: every council's page is public and complete, \
        and those who do well are celebrated. \(link: "How the figures are made", to: "/method").
        """)
  }
}
