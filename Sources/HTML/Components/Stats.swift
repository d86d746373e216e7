/// A few figures that matter, each with its unit, interval and source.
public struct Stats: Exemplified {
  /// One figure.
  public struct Entry {
    let name: String
    let value: String
    let note: Prose?

    /// A figure in words as people say it, with a note such as its interval.
    public init(_ name: String, _ value: String, note: Prose? = nil) {
      self.name = name
      self.value = value
      self.note = note
    }
  }

  private let entries: [Entry]

  /// A row of figures.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  public func write(to h: inout HTMLWriter) {
    h.dl(.class("stats")) { h in
      for entry in entries {
        h.div(.class("stat")) { h in
          h.dt(entry.name)
          h.dd(entry.value, .class("big figure"))
          if let note = entry.note { h.dd(prose: note, .class("muted")) }
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Three figures",
        Stats([
          Entry("Councils with figures", "296", note: "of 309 in England"),
          Entry(
            "Pilots registered", "41",
            note: "17 with a verdict, \(link: "9 did not work", to: "/pilots?verdict=no")"),
          Entry("Spend looked at", "£61 billion", note: "2024-25"),
        ]))
    ]
  }
}
