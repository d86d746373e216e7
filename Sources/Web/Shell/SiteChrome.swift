import HTML

/// What every page of this site shares: name, navigation, search, foot.
public struct SiteChrome: Sendable {
  public let site: Site

  init(areas: [any SiteArea]) {
    site = Site(
      name: "Touchstone", areas: areas.compactMap(\.entry),
      footerLinks: [
        Link("How the figures are made", to: "/method"),
        Link("Sources and licences", to: "/sources"),
        Link("What the words mean", to: "/glossary"),
        Link("Accessibility", to: "/accessibility"),
      ],
      licence: """
        Contains public sector information licensed under the Open Government Licence v3.0. \
        \(link: "Who published what", to: "/sources").
        """)
  }

  /// An empty page of this site.
  func page(title: String, area: String? = nil) -> Page {
    var page = Page(title: title, site: site, currentArea: area)
    page.search = SearchBox.head
    return page
  }
}

extension SearchBox {
  /// The box in the head of every page.
  fileprivate static var head: SearchBox {
    SearchBox(label: "Find a council", action: "/councils", id: "find", isLabelShown: false)
  }
}
