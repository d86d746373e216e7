import HTML
import Library
import Store

/// The library: search, filters and what they found.
struct LibraryListView {
  let model: LibraryListModel
  let request: PageRequest

  func render() -> [UInt8] {
    var page = request.chrome.page(title: title, area: "/library")
    page.canonical = LibraryAddress.list(model.filter, page: model.page)
    page.isPrivate = !model.filter.text.isEmpty
    page.alternates = [
      (
        type: "application/atom+xml", title: "New in the library: \(model.filter.words)",
        address: LibraryAddress.list(model.filter, format: .atom)
      )
    ]
    let save = saveForm
    return page.html { h in
      h.add(
        PageHeader(
          "Has anyone tried this?",
          lead: """
            Case studies, guides, tools and evaluations from the whole sector in one list. What \
            did not work is listed beside what did.
            """, actions: actions))
      h.add(LibraryFinder(filter: model.filter, facets: model.answer.facets))
      if model.answer.items.isEmpty {
        h.add(nothing)
      } else {
        writeFinding(to: &h)
        h.ul(.class("results")) { h in
          for item in model.answer.items {
            h.add(ResourceEntry(resource: item.resource, feedback: item.feedback))
          }
        }
      }
      h.add(
        Pagination(current: model.page, count: model.pageCount) {
          LibraryAddress.list(model.filter, page: $0)
        })
      writeDownloads(to: &h)
      if let save { h.add(save) }
    }
  }

  private var title: String {
    let words = model.filter.isEmpty ? "Library" : "Library: \(model.filter.words)"
    return model.page > 1 ? "\(words), page \(model.page)" : words
  }

  private var actions: [Link] {
    var links: [Link] = []
    if model.mayPropose { links.append(Link("Propose a resource", to: "/library/propose")) }
    if model.maySave { links.append(Link("My library", to: "/library/mine")) }
    links.append(Link("Collections", to: "/library/collections"))
    if model.mayModerate {
      links.append(Link("Queue (\(model.waiting) waiting)", to: "/library/queue"))
    }
    return links
  }

  private func writeFinding(to h: inout HTMLWriter) {
    h.add(SearchNote(reading: model.answer.reading, typed: model.filter.text))
    h.h2(model.finding, .id("found"))
  }

  private var nothing: EmptyState {
    model.librarySize == 0
      ? EmptyState(
        "The library is empty",
        """
        Whoever runs the hub can fill it with: touchstone library import \
        Content/resources/resources.csv
        """)
      : EmptyState(
        "Nothing fits",
        """
        \(unknownWords)Try fewer or other words, or widen the choices above. Nobody may have tried \
        it yet.
        """,
        action: Link("Show the whole library", to: "/library"))
  }

  /// The words that no resource has, where they are why nothing fits.
  private var unknownWords: String {
    let words = model.answer.reading.unknown.map { "\u{201C}\($0)\u{201D}" }
    return words.isEmpty ? "" : "No resource has \(words.joined(separator: ", ")). "
  }

  private func writeDownloads(to h: inout HTMLWriter) {
    h.h2("Take this list with you")
    h.add(
      ActionLinks([
        Link("CSV", to: LibraryAddress.list(model.filter, format: .csv)),
        Link("Excel", to: LibraryAddress.list(model.filter, format: .xlsx)),
        Link("JSON", to: LibraryAddress.list(model.filter, format: .json)),
        Link("Feed of what is new (Atom)", to: LibraryAddress.list(model.filter, format: .atom)),
      ]))
    h.p(
      "Details are as the publishers state them. Each page says how far anybody at the hub "
        + "checked them.", .class("muted"))
  }

  private var saveForm: Form? {
    guard model.maySave, !model.filter.isEmpty else { return nil }
    let fields = model.filter.fields
    let words = model.filter.words
    return Form(action: "/library/searches", token: request.token) { h in
      for field in fields { h.add(HiddenField(name: field.name, value: field.value)) }
      h.div(.class("inline")) { h in
        h.add(
          TextField(
            "Save this search as", name: "name", value: String(words.prefix(100)),
            maxLength: 100, id: "save-name"))
        h.div(.class("buttons")) { $0.add(Button("Save", kind: .quiet)) }
      }
    }
  }
}
