/// A row of links for what can be done with a page: print, compare, download, follow.
public struct ActionLinks: Exemplified {
  private let links: [Link]

  /// A row of links, the most used first.
  public init(_ links: [Link]) {
    self.links = links
  }

  public func write(to h: inout HTMLWriter) {
    h.ul(.class("plain row actions")) { h in
      for link in links { h.li { $0.a(link.text, .href(link.address)) } }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "A council's page",
        ActionLinks([
          Link("Print the report", to: "/councils/E08000000/report"),
          Link("Compare with others", to: "/compare?councils=E08000000"),
          Link("Download CSV", to: "/councils/E08000000.csv"),
          Link("JSON", to: "/councils/E08000000.json"),
        ]))
    ]
  }
}
