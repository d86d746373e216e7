/// A state in a word: a pilot's verdict, a figure's status, a problem's progress.
public struct StatusTag: Exemplified {
  /// How much the state asks for attention. It carries no judgement: a verdict looks the same
  /// whichever way it went.
  public enum Kind: Sendable {
    case plain, strong, accent, quiet

    var styleClass: String {
      switch self {
      case .plain: "tag"
      case .strong: "tag strong"
      case .accent: "tag accent"
      case .quiet: "tag quiet"
      }
    }
  }

  private let text: String
  private let kind: Kind

  /// A tag with a word or two.
  public init(_ text: String, _ kind: Kind = .plain) {
    self.text = text
    self.kind = kind
  }

  public func write(to h: inout HTMLWriter) {
    h.span(text, .class(kind.styleClass))
  }

  public static var examples: [Example] {
    [
      Example("Plain", StatusTag("As published")),
      Example("Strong", StatusTag("Does not work", .strong)),
      Example("Accent", StatusTag("Running", .accent)),
      Example("Quiet", StatusTag("Suppressed", .quiet)),
    ]
  }
}
