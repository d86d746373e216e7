/// A picture or table that a report shows, made anew from the figures whenever it is read.
public enum Exhibit: Sendable, Hashable {
  /// The few things to notice about the council.
  case notices
  /// What it gets for each pound, service by service, with intervals.
  case standings
  /// Outcomes, spending and change, service by service.
  case halves
  /// What might be gained, as ranges.
  case potential
  /// One service: its interval, sentences and measures; an empty id is the service of which most
  /// can be said.
  case service(String)
  /// One measure over the years beside the middle council.
  case measure(String)
  /// The self-assessment by theme: now and the ambition.
  case profile
  /// Gaps to close, the weightiest first.
  case priorities
  case strengths
  /// What moved since the round before.
  case changes
  /// The team's own view beside outcomes.
  case ownView
  /// What the team cannot tell yet.
  case unknown
  case roadmap
  /// What may help with the weightiest gaps.
  case nextSteps

  /// Those that are of the council or its self-assessment as a whole.
  public static let plain: [Exhibit] =
    [.notices, .standings, .halves, .potential, .service("")] + ofAssessment

  /// Those that need a closed round of the self-assessment.
  public static let ofAssessment: [Exhibit] = [
    .profile, .priorities, .strengths, .changes, .ownView, .unknown, .roadmap, .nextSteps,
  ]

  /// As kept and sent by forms: `standings`, `service:csc_e`.
  public var text: String {
    switch self {
    case .notices: "notices"
    case .standings: "standings"
    case .halves: "halves"
    case .potential: "potential"
    case .service(let lens): lens.isEmpty ? "service" : "service:\(lens)"
    case .measure(let id): "measure:\(id)"
    case .profile: "profile"
    case .priorities: "priorities"
    case .strengths: "strengths"
    case .changes: "changes"
    case .ownView: "own-view"
    case .unknown: "unknown"
    case .roadmap: "roadmap"
    case .nextSteps: "next-steps"
    }
  }

  /// Reads what `text` wrote; nil for anything else.
  public init?(text: String) {
    if let plain = Self.plain.first(where: { $0.text == text }) {
      self = plain
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, FigureReference.isName(parts[1]) else { return nil }
    switch parts[0] {
    case "service": self = .service(parts[1])
    case "measure": self = .measure(parts[1])
    default: return nil
    }
  }
}

extension Exhibit: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let exhibit = Exhibit(text: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no exhibit is called '\(text)'")
    }
    self = exhibit
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
