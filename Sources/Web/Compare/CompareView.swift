import Foundation
import HTML
import Productivity
import Sector
import Store

/// The page that puts up to six councils side by side.
struct CompareView {
  let model: CompareModel
  let index: PublishedIndex?
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: title, area: "/compare")
    page.canonical = model.address(of: model.councils)
    page.provenance = index?.provenance
    page.isPrivate = !model.councils.isEmpty
    return page.html { h in
      h.add(PageHeader("Compare councils", lead: lead, actions: actions))
      for problem in model.problems { h.add(WarningText(Prose(problem))) }
      writeChosen(to: &h)
      h.add(form)
      if model.councils.isEmpty { writeEmpty(to: &h) }
      for section in model.sections { CompareSection(model: model, section: section).write(to: &h) }
      if !model.sections.isEmpty { writeReading(to: &h) }
    }
  }

  private var title: String {
    model.councils.isEmpty
      ? "Compare councils" : "Compare " + model.councils.map(\.name).joined(separator: ", ")
  }

  private var lead: Prose {
    "Up to six councils side by side, in the order in which you choose them. \(Caution.hundred)"
  }

  private var actions: [Link] {
    guard !model.councils.isEmpty else { return [] }
    return [
      Link("Download CSV", to: model.address(of: model.councils, ending: ".csv")),
      Link("Excel", to: model.address(of: model.councils, ending: ".xlsx")),
      Link("JSON", to: model.address(of: model.councils, ending: ".json")),
    ]
  }

  private func writeChosen(to h: inout HTMLWriter) {
    guard !model.councils.isEmpty else { return }
    h.add(
      SummaryList(
        model.councils.map { council in
          let others = model.councils.filter { $0.code != council.code }
          return SummaryList.Entry(
            council.name,
            "\(council.tier.label), \(council.place). \(link: "Its page", to: "/councils/\(council.code)")",
            action: Link("Take out", to: model.address(of: others)))
        }))
  }

  private var form: Fragment {
    let model = model
    return Fragment { h in
      h.form(.class("filters"), .action("/compare"), .method(.get), .aria(.label, "Choose")) { h in
        for council in model.councils {
          h.add(HiddenField(name: "councils", value: council.code.rawValue))
        }
        h.div(.class("fields")) { h in
          if model.councils.count < CompareModel.most {
            h.add(
              TextField.filter(
                model.councils.isEmpty ? "First council, by name or code" : "Add a council",
                name: "councils", id: "add-council"))
          }
          h.add(
            SelectField(
              "Service", name: "lens",
              choices: [Choice("All services", value: "")]
                + model.lensChoices.map {
                  Choice($0.title, value: $0.id, isChosen: $0.id == model.lens)
                }))
        }
        h.div(.class("buttons")) { h in
          h.add(Button(model.councils.isEmpty ? "Start" : "Show"))
          if !model.councils.isEmpty { h.a("Start again", .href("/compare")) }
        }
      }
    }
  }

  private func writeEmpty(to h: inout HTMLWriter) {
    h.add(
      EmptyState(
        "Nothing to compare yet",
        """
        Type the name of a council above and add others one by one. Each council’s page also leads \
        here, with its nearest councils in circumstances already chosen.
        """, action: Link("Find a council", to: "/councils")))
  }

  private func writeReading(to h: inout HTMLWriter) {
    h.h2("How to read this", .id("reading"))
    h.ul { h in
      for sentence in Caution.all { h.li(prose: sentence) }
    }
  }
}
