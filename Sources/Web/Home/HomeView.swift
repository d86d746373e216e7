import HTML
import Library

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
      h.div(.class("twin")) { h in
        h.add(SearchBox(label: "Find a council by name", action: "/councils", id: "find-council"))
        if isOn("/library") {
          h.add(
            SearchBox(label: "Has anyone tried this?", action: "/library", id: "find-tried"))
        }
      }
      writeLoop(to: &h)
      writeServices(to: &h)
      writeTried(to: &h)
      writeCelebrated(to: &h)
      writeScope(to: &h)
    }
  }

  /// What can be done here, in the order in which one thing leads to the next.
  private func writeLoop(to h: inout HTMLWriter) {
    let steps: [(Link, Prose)] = [
      (Link("Compare", to: "/lenses"), "What do we get for each pound, and who does better?"),
      (Link("Assess", to: "/assess"), "Where are we now, and where do we want to be?"),
      (Link("Learn", to: "/library"), "Has anyone tried this, and did it work?"),
      (Link("Ask", to: "/discuss"), "Who has done it, and what would they do again?"),
      (Link("Report", to: "/reports"), "Put figures and words together for cabinet."),
    ]
    h.h2("From a question to the next step")
    h.ol(.class("loop plain")) { h in
      for (link, question) in steps where isOn(link.address) {
        h.li { h in
          h.a(link.text, .href(link.address))
          h.p(prose: question)
        }
      }
    }
  }

  private func writeTried(to h: inout HTMLWriter) {
    guard !model.tried.isEmpty else { return }
    h.h2("What was tried, and how it went")
    h.p("What did not work is worth as much as what did.", .class("lead"))
    h.add(
      CardGrid(
        model.tried.map { resource in
          Card(
            Link(resource.title, to: LibraryAddress.item(resource.id)),
            subtitle: LibraryWords.kind(of: resource)
          ) { h in
            if let verdict = resource.verdict { h.p { $0.add(StatusTag(verdict.name, .strong)) } }
            h.p(resource.summary)
            if let result = resource.statedResult {
              h.p(prose: "\(muted: "Stated result:") \(result)")
            }
          }
        }))
  }

  /// Whether an area is there: administrators can switch it off.
  private func isOn(_ area: String) -> Bool {
    chrome.site.areas.contains { $0.address == area }
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
        .init(
          "Releases", Format.whole(model.releaseCount),
          note: "\(link: "All sources", to: "/sources")"),
      ]))
    h.p(
      prose: """
        The index shows no list of who comes last: every council's page is public and complete, \
        and those who do well are celebrated. \(link: "How the figures are made", to: "/method").
        """)
  }
}
