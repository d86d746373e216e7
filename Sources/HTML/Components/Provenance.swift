/// Says by which method and in which run a page's figures were made, so that they can be made again.
public struct Provenance: Exemplified {
  /// The method's version, with its page.
  public var method: Link
  /// The run's short name, with its page.
  public var run: Link
  /// When the figures were computed, in words.
  public var date: String?

  /// A line naming method and run.
  public init(method: Link, run: Link, date: String? = nil) {
    self.method = method
    self.run = run
    self.date = date
  }

  public func write(to h: inout HTMLWriter) {
    h.p(.class("provenance")) { h in
      h.text("Method version ")
      h.a(method.text, .href(method.address))
      h.text(", index run ")
      h.a(run.text, .href(run.address))
      if let date { h.text(" of \(date)") }
      h.text(". Every figure leads to its source.")
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "With a date",
        Provenance(
          method: Link("1.0", to: "/method/1.0"), run: Link("7f3a91c2", to: "/runs/7f3a91c2"),
          date: "3 March 2026"))
    ]
  }
}
