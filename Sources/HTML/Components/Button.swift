/// A button that sends a form. It says what it does: "Register the pilot", not "Submit".
public struct Button: Exemplified {
  /// How much a button stands out; one main button a page.
  public enum Kind: Sendable {
    case main, quiet, danger

    var styleClass: String {
      switch self {
      case .main: "button"
      case .quiet: "button quiet"
      case .danger: "button danger"
      }
    }
  }

  private let label: String
  private let kind: Kind
  private let name: String?
  private let value: String?
  private let action: String?
  private let about: String?

  /// A button; name and value tell the server which of several was pressed, and an action sends the
  /// form elsewhere. `about` is added for those who hear the page, where many buttons say the same.
  public init(
    _ label: String, kind: Kind = .main, name: String? = nil, value: String? = nil,
    action: String? = nil, about: String? = nil
  ) {
    self.label = label
    self.kind = kind
    self.name = name
    self.value = value
    self.action = action
    self.about = about
  }

  public func write(to h: inout HTMLWriter) {
    h.button(
      .class(kind.styleClass), .type("submit"), .name(name), .value(value), .formaction(action)
    ) { h in
      h.text(label)
      if let about { h.span(" “\(about)”", .class("unseen")) }
    }
  }

  public static var examples: [Example] {
    [
      Example("Main", Button("Register the pilot")),
      Example("Quiet", Button("Save and come back later", kind: .quiet)),
      Example("Danger", Button("Withdraw the pilot", kind: .danger)),
    ]
  }
}
