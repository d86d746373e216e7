/// The steps of a longer piece of work or form, and which one the reader is on.
public struct Steps: Exemplified {
  /// The state of a step, in words.
  public enum State: String, Sendable {
    case done = "Done"
    case now = "Now"
    case next = "Not yet"
  }

  /// One step.
  public struct Step {
    let title: String
    let state: State
    let address: String?

    /// A step; with an address, the reader can go back to it.
    public init(_ title: String, _ state: State, to address: String? = nil) {
      self.title = title
      self.state = state
      self.address = address
    }
  }

  private let steps: [Step]

  /// Steps in order.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  public func write(to h: inout HTMLWriter) {
    h.ol(.class("steps")) { h in
      for step in steps {
        h.li(.class(step.state == .now ? "now" : nil), .current(step.state == .now ? .step : nil)) {
          h in
          h.span(step.state.rawValue, .class("state"))
          if let address = step.address {
            h.a(step.title, .href(address))
          } else {
            h.span(step.title)
          }
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "Registering a pilot",
        Steps([
          Step("What will change", .done, to: "?step=1"), Step("What success means", .now),
          Step("Check and register", .next),
        ]))
    ]
  }
}
