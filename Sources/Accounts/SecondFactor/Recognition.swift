/// How somebody made sure of a person who lost their second factor, before taking it away for them:
/// never by e-mail alone, which is what a thief may hold.
public enum Recognition: String, Sendable, CaseIterable, Hashable {
  case inPerson = "in-person"
  case video
  case telephone

  /// In words for whoever chooses.
  public var words: String {
    switch self {
    case .inPerson: "I met them"
    case .video: "I saw them in a video call"
    case .telephone: "I called them at a number I knew before"
    }
  }
}
