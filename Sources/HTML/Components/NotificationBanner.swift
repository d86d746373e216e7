/// Tells every reader of a page something about it: new figures, a draft, a closed round.
public struct NotificationBanner: Exemplified {
  private let title: String
  private let text: Prose

  /// A short title and a sentence or two.
  public init(_ title: String, _ text: Prose) {
    self.title = title
    self.text = text
  }

  public func write(to h: inout HTMLWriter) {
    h.div(.class("banner"), .role(.region), .aria(.label, title)) { h in
      h.h2(title)
      h.p(prose: text)
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Provisional figures",
        NotificationBanner(
          "Provisional figures",
          "Spending for 2024-25 may still be revised. \(link: "What changed before", to: "/sources/ro")"
        ))
    ]
  }
}
