import HTML
import Library

/// What a resource states, what that is worth, and how far anybody checked it.
struct ResourceDetails: Component {
  let model: ResourceModel

  func write(to h: inout HTMLWriter) {
    let resource = model.resource
    if resource.verdict != nil { writeVerdict(to: &h) }
    h.h2("What it states")
    h.add(SummaryList(stated))
    h.h2("How far to trust these details")
    h.add(SummaryList(trust))
  }

  private func writeVerdict(to h: inout HTMLWriter) {
    let resource = model.resource
    h.h2("What was found")
    if let verdict = resource.verdict {
      h.p(prose: "\(strong: verdict.name). This verdict is our reading of the study.")
    }
    if let result = resource.statedResult { h.p(result) }
    if let learning = resource.learning { h.p(prose: "\(strong: "What was learnt:") \(learning)") }
  }

  private var stated: [SummaryList.Entry] {
    let resource = model.resource
    var entries: [SummaryList.Entry] = []
    if resource.verdict == nil {
      entries.append(.init("Result", Prose(resource.statedResult ?? "None stated")))
    }
    entries.append(.init("Cost", Prose(resource.statedCost ?? "None stated")))
    if !resource.service.isEmpty {
      entries.append(
        .init(
          "Service",
          "\(link: LibraryWords.label(resource.service), to: list { $0.services = [resource.service] })"
        ))
    }
    if !resource.themes.isEmpty { entries.append(.init("Themes", themes)) }
    entries.append(.init("Helps towards", Prose(LibraryWords.levels(resource.levels))))
    if let country = resource.country { entries.append(.init("Country", Prose(country))) }
    if !model.councils.isEmpty { entries.append(.init("Councils", councils)) }
    return entries
  }

  private var trust: [SummaryList.Entry] {
    let resource = model.resource
    return [
      .init("Evidence", "\(strong: resource.evidence.name). \(resource.evidence.explanation)"),
      .init("Details checked", Prose(resource.reading.explanation)),
      .init("Address last checked", Prose(LibraryWords.checked(model.item.check))),
      .init("Terms", Prose(resource.licence ?? "Not known: ask the publisher")),
      .init(
        model.item.state == .proposed ? "Proposed on" : "In the library since",
        Prose(DateText.words(model.item.created))),
      .init(
        "For programs",
        "\(link: "JSON-LD", to: LibraryAddress.item(model.item.id, format: .json)) (\(model.item.id))"
      ),
    ]
  }

  private var themes: Prose {
    joined(model.resource.themes) { theme in
      "\(link: LibraryWords.label(theme), to: list { $0.themes = [theme] })"
    }
  }

  private var councils: Prose {
    joined(model.councils) { "\(link: $0.name, to: "/councils/\($0.code)")" }
  }

  private func joined<Value>(_ values: [Value], _ prose: (Value) -> Prose) -> Prose {
    values.dropFirst().reduce(values.first.map(prose) ?? "") { "\($0), \(prose($1))" }
  }

  private func list(_ change: (inout LibraryFilter) -> Void) -> String {
    var filter = LibraryFilter()
    change(&filter)
    return LibraryAddress.list(filter)
  }
}
