/// A search for a council, a measure or a question; it works by address, so that a search can be
/// sent to a colleague.
public struct SearchBox: Exemplified {
  private let label: String
  private let action: String
  private let name: String
  private let value: String
  private let id: String
  private let suggestions: [String]
  private let isLabelShown: Bool

  /// A search form that asks `action?name=words`. Suggestions, if any, are offered while typing.
  public init(
    label: String, action: String, name: String = "q", value: String = "", id: String = "search",
    suggestions: [String] = [], isLabelShown: Bool = true
  ) {
    self.label = label
    self.action = action
    self.name = name
    self.value = value
    self.id = id
    self.suggestions = suggestions
    self.isLabelShown = isLabelShown
  }

  public func write(to h: inout HTMLWriter) {
    h.form(
      .class("search"), .role(.search), .aria(.label, label), .action(action), .method(.get)
    ) { h in
      h.label(label, .for(id), .class(isLabelShown ? nil : "unseen"))
      h.div(.class("joined")) { h in
        h.input(
          .type("search"), .id(id), .name(name), .value(value), .autocomplete("off"),
          .list(suggestions.isEmpty ? nil : "\(id)-suggestions"))
        h.button(isLabelShown ? "Search" : label, .class("button"), .type("submit"))
      }
      if !suggestions.isEmpty {
        h.datalist(.id("\(id)-suggestions")) { h in
          for suggestion in suggestions { h.option("", .value(suggestion)) }
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "With suggestions",
        SearchBox(
          label: "Search for a council or a question", action: "/search", id: "search-1",
          suggestions: ["Birmingham", "Bradford", "Bristol"])),
      Example(
        "Label for assistive technology only",
        SearchBox(
          label: "Search the site", action: "/search", value: "missed bins", id: "search-2",
          isLabelShown: false)),
    ]
  }
}
