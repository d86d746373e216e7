/// What a thread is about: one thing on the hub, or an open question.
public struct ThreadSubject: Sendable, Hashable {
  /// A kind of thing.
  public enum Kind: String, Sendable, CaseIterable, Hashable {
    case resource, measure, statement, pilot, lens, question

    /// As a reader sees it.
    public var label: String {
      switch self {
      case .resource: "Resource"
      case .measure: "Measure"
      case .statement: "Statement of the assessment"
      case .pilot: "Pilot"
      case .lens: "Service"
      case .question: "Open question"
      }
    }
  }

  public let kind: Kind
  /// The thing's id; empty for an open question.
  public let id: String

  /// A question about nothing in particular on the hub.
  public static let openQuestion = ThreadSubject(kind: .question, id: "")

  public init(_ kind: Kind, _ id: String) {
    self.init(kind: kind, id: kind == .question ? "" : id)
  }

  private init(kind: Kind, id: String) {
    self.kind = kind
    self.id = id
  }

  /// As it stands in addresses: `lens:waste`, `question`.
  public var text: String { kind == .question ? kind.rawValue : "\(kind.rawValue):\(id)" }

  /// Reads what `text` wrote; nil where it names no thing.
  public init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let kind = Kind(rawValue: String(parts[0])) else { return nil }
    let id = parts.count > 1 ? String(parts[1]) : ""
    guard (kind == .question) == id.isEmpty, id.utf8.count <= 200 else { return nil }
    self.init(kind: kind, id: id)
  }
}
