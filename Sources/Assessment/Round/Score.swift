/// Where somebody sees the council now: a level, or that they do not know, which is an answer too.
public enum Score: Sendable, Hashable {
  case level(Level)
  case dontKnow

  public var level: Level? {
    if case .level(let level) = self { level } else { nil }
  }

  /// As kept and exported: `1` to `4`, or `dont-know`.
  public var text: String {
    switch self {
    case .level(let level): String(level.rawValue)
    case .dontKnow: "dont-know"
    }
  }

  /// Reads what `text` wrote, and "don't know" in the ways people write it.
  public init?(_ text: String) {
    if let level = Int(text).flatMap(Level.init(rawValue:)) {
      self = .level(level)
    } else if ["dont-know", "don't know", "don’t know", "dont know", "not known"].contains(
      text.lowercased())
    {
      self = .dontKnow
    } else {
      return nil
    }
  }
}
