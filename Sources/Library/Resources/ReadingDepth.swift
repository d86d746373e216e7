/// How far somebody at the hub checked a resource's details against the page itself.
public enum ReadingDepth: String, Sendable, Codable, CaseIterable, Hashable {
  /// Proposed by a person; nobody at the hub has compared it with the page.
  case notRead = "not read"
  /// Only the opening of the page was read.
  case opening
  /// The study was seen, but not its main figure.
  case partial
  /// The main finding was read.
  case mainFinding = "main finding"
  case whole

  /// What it means for whoever wants to rely on it.
  public var explanation: String {
    switch self {
    case .notRead:
      "Nobody at the hub has compared these details with the page yet. Read the source."
    case .opening:
      "Only the opening of the page was read, not the whole document. Read the source before "
        + "you act."
    case .partial:
      "The study was seen, but not its main figure. Read the source before you act."
    case .mainFinding:
      "The main finding was read in the source. Details further in were not checked."
    case .whole: "The whole source was read."
    }
  }
}
