/// The head of a page's matter: its one question or subject, what to know first, what can be done.
public struct PageHeader: Exemplified {
  private let title: String
  private let kicker: String?
  private let lead: Prose?
  private let actions: [Link]

  /// A heading with an optional line above it, a lead below it and links for what can be done.
  public init(_ title: String, kicker: String? = nil, lead: Prose? = nil, actions: [Link] = []) {
    self.title = title
    self.kicker = kicker
    self.lead = lead
    self.actions = actions
  }

  public func write(to h: inout HTMLWriter) {
    h.header(.class("page-head")) { h in
      if let kicker { h.p(kicker, .class("kicker")) }
      h.h1(title)
      if let lead { h.p(prose: lead, .class("lead")) }
      if !actions.isEmpty { h.add(ActionLinks(actions)) }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "A council",
        PageHeader(
          "Exampleton City Council", kicker: "Metropolitan district",
          lead: """
            800,000 residents. Figures to 2024-25. Compared with 15 councils in like \
            circumstances, \(link: "chosen like this", to: "/method/comparators").
            """,
          actions: [
            Link("Print the report", to: "/councils/E08000000/report"),
            Link("Download CSV", to: "/councils/E08000000.csv"),
          ]))
    ]
  }
}
