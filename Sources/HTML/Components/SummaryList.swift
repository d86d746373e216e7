/// Names and values, one pair a line, each with what can be done about it.
public struct SummaryList: Exemplified {
  /// One line of the list.
  public struct Entry {
    let name: String
    let value: Prose
    let action: Link?

    /// A name and its value, with a link to change or explain it.
    public init(_ name: String, _ value: Prose, action: Link? = nil) {
      self.name = name
      self.value = value
      self.action = action
    }
  }

  private let entries: [Entry]

  /// A list of names and values.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  public func write(to h: inout HTMLWriter) {
    h.dl(.class("summary")) { h in
      for entry in entries {
        h.div { h in
          h.dt(entry.name)
          h.dd(prose: entry.value)
          if let action = entry.action {
            h.dd(.class("act")) { h in
              h.a(.href(action.address)) { h in
                h.text(action.text)
                h.span(" \(entry.name)", .class("unseen"))
              }
            }
          }
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Check your answers",
        SummaryList([
          Entry(
            "What will change", "Rounds on Mondays become smaller.",
            action: Link("Change", to: "#what")),
          Entry(
            "Success means", "\(strong: "20% fewer") missed bins in 12 weeks.",
            action: Link("Change", to: "#success")),
          Entry("Registered", "3 March 2026"),
        ]))
    ]
  }
}
