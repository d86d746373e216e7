/// The sections of a long page.
public struct Toc: Exemplified {
  private let links: [Link]

  /// Links to sections by their names, such as `#method`.
  public init(_ links: [Link]) {
    self.links = links
  }

  public func write(to h: inout HTMLWriter) {
    h.nav(.class("toc"), .aria(.label, "On this page")) { h in
      h.p("On this page", .class("muted"))
      h.ol { h in
        for link in links { h.li { $0.a(link.text, .href(link.address)) } }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Sections",
        Toc([
          Link("Five things to notice", to: "#notice"),
          Link("What it gets for each pound", to: "#pound"),
        ]))
    ]
  }
}
