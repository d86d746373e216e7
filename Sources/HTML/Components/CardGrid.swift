/// Like things side by side, as many as the screen has room for.
public struct CardGrid: Exemplified {
  private let cards: [any Component]

  /// A grid of cards or small charts.
  public init(_ cards: [any Component]) {
    self.cards = cards
  }

  public func write(to h: inout HTMLWriter) {
    h.div(.class("cards")) { h in
      for card in cards { h.add(card) }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Pilots",
        CardGrid([
          pilot(
            "Smaller rounds on Mondays", verdict: "Works", summary: "Missed bins fell by a third."),
          pilot(
            "Text before collection", verdict: "Does not work", summary: "No change in 12 weeks."),
          pilot("Shared trucks", verdict: "Inconclusive", summary: "Too few weeks to tell."),
        ]))
    ]
  }

  private static func pilot(_ title: String, verdict: String, summary: String) -> Card {
    Card(Link(title, to: "/pilots/1"), subtitle: "Northby, 2025") { h in
      h.p { $0.add(StatusTag(verdict)) }
      h.p(summary)
    }
  }
}
