/// Stands where something will be: says what, and how to get it.
public struct EmptyState: Exemplified {
  private let title: String
  private let text: Prose
  private let action: Link?

  /// What would be here, and a link to get it.
  public init(_ title: String, _ text: Prose, action: Link? = nil) {
    self.title = title
    self.text = text
    self.action = action
  }

  public func write(to h: inout HTMLWriter) {
    h.div(.class("empty")) { h in
      h.h2(title)
      h.p(prose: text)
      if let action { h.p { $0.add(ButtonLink(action.text, to: action.address, kind: .quiet)) } }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "No pilots yet",
        EmptyState(
          "No pilots yet",
          "Pilots that this council registers are listed here, with their verdict whichever way it goes.",
          action: Link("Register a pilot", to: "/pilots/new")))
    ]
  }
}
