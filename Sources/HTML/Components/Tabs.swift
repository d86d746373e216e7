/// Links between views of the same thing, of which one is shown. They are links, not scripted
/// panels: each view has its own address.
public struct Tabs: Exemplified {
  private let label: String
  private let links: [Link]
  private let current: String

  /// Links with a name for the group; `current` is the address of the view that is shown.
  public init(_ label: String, _ links: [Link], current: String) {
    self.label = label
    self.links = links
    self.current = current
  }

  public func write(to h: inout HTMLWriter) {
    h.nav(.aria(.label, label)) { h in
      h.ul(.class("tabs")) { h in
        for link in links {
          let isCurrent = link.address == current
          h.li { $0.a(link.text, .href(link.address), .current(isCurrent ? .page : nil)) }
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Years",
        Tabs(
          "Year",
          [
            Link("2024-25", to: "?year=2025"), Link("2023-24", to: "?year=2024"),
            Link("2022-23", to: "?year=2023"),
          ],
          current: "?year=2025"))
    ]
  }
}
