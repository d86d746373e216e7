/// A figure by name, as words of a report hold it: `{productivity:csc_e}`.
///
/// Whoever reads the report sees the figure as it stands, with its interval where it has one.
public struct FigureReference: Sendable, Hashable {
  /// What is meant.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The council's name.
    case council
    /// How many people live there.
    case residents
    /// The index of one service with its interval.
    case productivity
    /// What the index says, as the end of a sentence that begins with the council.
    case finding
    /// The likely place among all councils compared.
    case place
    /// A sentence on outcomes of one service.
    case outcomes
    /// A sentence on spending on one service.
    case spending
    /// A sentence on what moved in one service over three years.
    case change
    /// Pounds for each unit of need in one service.
    case spend
    /// The newest figure of one measure.
    case measure
    /// The middle council's figure of one measure in the same year.
    case middle
    /// The mean level now, of all statements or of one theme.
    case level
    /// The mean ambition, of all statements or of one theme.
    case ambition
    /// How many gaps there are to close.
    case gaps
    /// How many statements are at level 3 or 4.
    case strengths
    /// How many actions are on the roadmap.
    case actions
    /// How many of them are done.
    case done
  }

  /// What must, may or must not follow the colon.
  public enum Subject: Sendable, Hashable {
    case none, service, measure, theme
  }

  public var kind: Kind
  /// The id of a service, measure or theme; empty where none is needed.
  public var subject: String

  public init(_ kind: Kind, _ subject: String = "") {
    self.kind = kind
    self.subject = subject
  }

  /// As it is typed.
  public var text: String {
    subject.isEmpty ? "{\(kind.rawValue)}" : "{\(kind.rawValue):\(subject)}"
  }

  /// Nil where there is no such kind, or where the subject is missing or too much.
  init?(kind: Substring, subject: Substring?) {
    guard let kind = Kind(rawValue: String(kind)) else { return nil }
    switch kind.subject {
    case .none where subject != nil: return nil
    case .service where subject == nil, .measure where subject == nil: return nil
    default: self.init(kind, subject.map(String.init) ?? "")
    }
  }

  /// Whether a text may be the id of a service, measure or theme: letters, digits, dots, lines and
  /// dashes, the first a letter or digit.
  static func isName(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first, isLetterOrDigit(first) else { return false }
    return text.utf8.count <= 100
      && text.unicodeScalars.allSatisfy { isLetterOrDigit($0) || "._-".unicodeScalars.contains($0) }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }
}

extension FigureReference.Kind {
  public var subject: FigureReference.Subject {
    switch self {
    case .council, .residents, .gaps, .strengths, .actions, .done: .none
    case .productivity, .finding, .place, .outcomes, .spending, .change, .spend: .service
    case .measure, .middle: .measure
    case .level, .ambition: .theme
    }
  }

  /// Whether a closed round of the self-assessment is needed.
  public var isOfAssessment: Bool {
    switch self {
    case .level, .ambition, .gaps, .strengths, .actions, .done: true
    default: false
    }
  }
}
