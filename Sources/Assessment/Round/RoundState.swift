/// How far a round has come.
public enum RoundState: String, Sendable, Codable, CaseIterable, Hashable {
  /// The lead prepares it; nobody was asked yet.
  case draft
  /// Respondents answer, each alone; nobody sees another's answers.
  case open
  /// Answers are in and can be seen together; the team agrees statement by statement.
  case closed
  /// Every statement has the team's answer; it waits for the signature.
  case agreed
  /// Locked for good.
  case signedOff = "signed-off"

  /// As shown beside the round's name.
  public var label: String {
    switch self {
    case .draft: "Being prepared"
    case .open: "Open for answers"
    case .closed: "Closed, being agreed"
    case .agreed: "Agreed, not signed off"
    case .signedOff: "Signed off"
    }
  }

  /// Whether what people answered may be seen together.
  public var showsAnswers: Bool { self == .closed || self == .agreed || self == .signedOff }
}
