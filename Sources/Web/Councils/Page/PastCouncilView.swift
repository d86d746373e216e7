import HTML
import Sector

/// The page of a council that no longer exists: what followed it.
struct PastCouncilView {
  let model: PastCouncilModel
  let chrome: SiteChrome

  func render() -> [UInt8] {
    let council = model.council
    var page = chrome.page(title: council.heading, area: "/councils")
    page.breadcrumb = [Link("Councils", to: "/councils")]
    page.canonical = "/councils/\(council.code)"
    return page.html { h in
      h.add(PageHeader(council.heading, kicker: council.tier.label, lead: Prose(lead)))
      if model.successors.isEmpty {
        h.p("The register does not say which council followed it.")
      } else {
        h.h2("Who does its work now")
        h.ul { h in
          for successor in model.successors {
            h.li { h in
              h.a(successor.name, .href("/councils/\(successor.code)"))
              h.text(successor.isSameFootprint ? ", for the same area" : ", for a larger area")
            }
          }
        }
      }
      h.p(
        prose: """
          Figures published for \(council.name) are kept as they were, each with its release. They \
          count for a successor only where both cover the same area.
          """)
    }
  }

  private var lead: String {
    let end = model.council.endDate.map { " It ended on \(DateText.words($0))." } ?? ""
    return "\(model.council.name) no longer exists.\(end)"
  }
}
