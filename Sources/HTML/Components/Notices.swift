/// The few things that a reader in a hurry should notice, in order of weight.
public struct Notices: Exemplified {
  private let notices: [Prose]

  /// A numbered list of notices, the weightiest first.
  public init(_ notices: [Prose]) {
    self.notices = notices
  }

  public func write(to h: inout HTMLWriter) {
    h.ol(.class("notices")) { h in
      for notice in notices {
        h.li { $0.span(prose: notice) }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Five things to notice",
        Notices([
          """
          Public health gets \(strong: "12% more for each pound") than in similar councils, and we \
          are confident that it is more, not chance. \(link: "What they do", to: "/library/1")
          """,
          """
          Waste and environment gets \(strong: "12% less for each pound"). Five similar councils \
          recycle more and spend less. \(link: "Who, and from where", to: "/lenses/waste")
          """,
          """
          Adult social care \(strong: "cannot be told apart") from similar councils: treat any \
          ranking with caution.
          """,
        ]))
    ]
  }
}
