/// A sentence that must not be missed before the reader acts.
public struct WarningText: Exemplified {
  private let text: Prose

  /// A warning; it needs no "Warning:" of its own.
  public init(_ text: Prose) {
    self.text = text
  }

  public func write(to h: inout HTMLWriter) {
    h.div(.class("warning")) { h in
      h.p { h in
        h.span("Warning: ", .class("unseen"))
        h.text(text)
      }
    }
  }

  public static var examples: [Example] {
    [
      Example(
        "A caution about savings",
        WarningText(
          "This range is a question, not a finding. It does not say that money can be saved."))
    ]
  }
}
