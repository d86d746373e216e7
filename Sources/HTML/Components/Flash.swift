/// Answers what the reader just did, with a way to take it back where there is one.
public struct Flash: Exemplified {
  private let message: Prose
  private let undo: Undo?

  /// A button that takes back what was done.
  public struct Undo: Sendable {
    /// Where the button posts.
    public var action: String
    /// The token that proves the form came from this site.
    public var token: HiddenField
    /// What the button says.
    public var label: String

    /// A way back.
    public init(action: String, token: HiddenField, label: String = "Undo") {
      self.action = action
      self.token = token
      self.label = label
    }
  }

  /// A message, with an undo button if the change can be taken back.
  public init(_ message: Prose, undo: Undo? = nil) {
    self.message = message
    self.undo = undo
  }

  public func write(to h: inout HTMLWriter) {
    h.div(.class("flash"), .role(.status)) { h in
      h.p(prose: message)
      if let undo {
        h.form(.action(undo.action), .method(.post)) { h in
          h.add(undo.token)
          h.button(undo.label, .class("button quiet"), .type("submit"))
        }
      }
    }
  }

  public static var examples: [Example] {
    [
      Example("A message", Flash("Your pilot is registered. We sent you a copy.")),
      Example(
        "With undo",
        Flash(
          "The thread was moved to \(strong: "Waste").",
          undo: Undo(action: "/undo/17", token: HiddenField(name: "csrf", value: "example")))),
    ]
  }
}
