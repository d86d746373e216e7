/// The pages above this one, so that a reader who came by a search finds the way up.
public struct Breadcrumb: Exemplified {
  private let links: [Link]

  /// A trail of links, the top first; the page itself is not part of it.
  public init(_ links: [Link]) {
    self.links = links
  }

  public func write(to h: inout HTMLWriter) {
    h.nav(.class("breadcrumb"), .aria(.label, "Breadcrumb")) { h in
      h.ol { h in
        for link in links { h.li { $0.a(link.text, .href(link.address)) } }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Two levels",
        Breadcrumb([
          Link("Councils", to: "/councils"),
          Link("West Midlands", to: "/councils?region=E12000005"),
        ]))
    ]
  }
}
