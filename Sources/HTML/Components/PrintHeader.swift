/// The head of a printed report: on paper only, where the site's own head is left out.
public struct PrintHeader: Exemplified {
  private let site: String
  private let address: String
  private let date: String

  /// The site's name, the page's permanent address and the date of print.
  public init(site: String, address: String, date: String) {
    self.site = site
    self.address = address
    self.date = date
  }

  public func write(to h: inout HTMLWriter) {
    h.p(.class("print-only")) { h in
      h.strong(site)
      h.text(" · \(address) · \(date)")
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "On paper only",
        PrintHeader(
          site: "Touchstone", address: "https://example.org/councils/E1/report",
          date: "3 March 2026"))
    ]
  }
}
