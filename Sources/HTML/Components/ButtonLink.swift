/// A link that starts something, set as a button.
public struct ButtonLink: Exemplified {
  private let link: Link
  private let kind: Button.Kind

  /// A link set as a button.
  public init(_ text: String, to address: String, kind: Button.Kind = .main) {
    self.link = Link(text, to: address)
    self.kind = kind
  }

  public func write(to h: inout HTMLWriter) {
    h.a(link.text, .class(kind.styleClass), .href(link.address))
  }

  public static var examples: [Example] {
    [Example("Start", ButtonLink("Raise a problem", to: "/listen/raise"))]
  }
}
