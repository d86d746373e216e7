/// The pages of a long list.
public struct Pagination: Exemplified {
  private let current: Int
  private let count: Int
  private let label: String
  private let address: (Int) -> String

  /// Pages 1 to `count`, of which the reader is on `current`; `address` makes a page's address.
  public init(
    current: Int, count: Int, label: String = "Pages", address: @escaping (Int) -> String
  ) {
    self.label = label
    self.current = current
    self.count = count
    self.address = address
  }

  public func write(to h: inout HTMLWriter) {
    guard count > 1 else { return }
    h.nav(.aria(.label, label)) { h in
      h.ul(.class("pages")) { h in
        if current > 1 { writeStep("Previous", current - 1, rel: "prev", to: &h) }
        var last = 0
        for page in shown {
          if page > last + 1 { h.li { $0.span("…") } }
          writePage(page, to: &h)
          last = page
        }
        if current < count { writeStep("Next", current + 1, rel: "next", to: &h) }
      }
    }
  }

  private var shown: [Int] {
    (1...count).filter { $0 == 1 || $0 == count || abs($0 - current) <= 1 }
  }

  private func writePage(_ page: Int, to h: inout HTMLWriter) {
    h.li { h in
      h.a(.href(address(page)), .current(page == current ? .page : nil)) { h in
        h.span("Page ", .class("unseen"))
        h.text(page)
      }
    }
  }

  private func writeStep(_ text: String, _ page: Int, rel: String, to h: inout HTMLWriter) {
    h.li { $0.a(text, .href(address(page)), .rel(rel)) }
  }

  public static var examples: [Example] {
    [
      Example("In the middle", Pagination(current: 6, count: 12) { "?page=\($0)" }),
      Example(
        "First of two", Pagination(current: 1, count: 2, label: "Pages of pilots") { "?page=\($0)" }
      ),
    ]
  }
}
