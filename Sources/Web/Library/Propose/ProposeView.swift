import HTML
import Library
import Store

/// The page on which somebody proposes a resource.
struct ProposeView {
  var fields = ResourceFields()
  var errors = FormErrors()
  /// Entries that are likely the same, shown before it is sent.
  var duplicates: [(item: LibraryItem, score: DuplicateScore)] = []
  let request: PageRequest

  func render() throws -> [UInt8] {
    var page = request.chrome.page(title: "Propose a resource", area: "/library")
    page.breadcrumb = [Link("Library", to: "/library")]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    let facets = try request.store.searchLibrary(LibraryFilter(), size: 0).facets
    let form = ResourceForm(
      action: "/library/propose", button: isSteward ? "Add it" : "Send it to the stewards",
      fields: fields, errors: errors, token: request.token,
      services: facets.services.keys.sorted(), themes: facets.themes.keys.sorted(),
      asksTwice: !duplicates.isEmpty)
    return page.html { h in
      h.add(
        PageHeader(
          "Propose a resource",
          lead: """
            Share what helped you, and what did not. A steward looks at it before it is shown.
            """))
      writeDuplicates(to: &h)
      form.write(to: &h)
    }
  }

  private var isSteward: Bool { request.can(.moderate) }

  private func writeDuplicates(to h: inout HTMLWriter) {
    guard !duplicates.isEmpty else { return }
    h.section(.class("banner"), .role(.alert), .id("duplicates")) { h in
      h.h2("The library may have this already")
      h.p("Nothing was sent yet, and what you typed is below.")
      h.ul { h in
        for entry in duplicates {
          h.li { h in
            h.a(entry.item.resource.title, .href(LibraryAddress.item(entry.item.id)))
            h.text(" (\(entry.item.resource.publisher), \(entry.item.state.name)). ")
            h.text(entry.score.reason)
          }
        }
      }
    }
  }
}
