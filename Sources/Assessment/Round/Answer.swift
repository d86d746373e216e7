import Sector

/// One person's answer to one statement; private until the round is closed.
public struct Answer: Sendable, Hashable {
  public var statement: String
  /// Nil until the person has chosen.
  public var now: Score?
  public var ambition: Level?
  /// By when the ambition should be reached; nil means the round's usual date.
  public var target: Day?
  /// The framework's stage, such as `plan`.
  public var stage: String?
  public var confidence: Confidence?
  public var importance: Importance?
  public var evidence: String
  /// Raised each time it is saved; 0 before the first.
  public var revision: Int

  public init(
    _ statement: String, now: Score? = nil, ambition: Level? = nil, target: Day? = nil,
    stage: String? = nil, confidence: Confidence? = nil, importance: Importance? = nil,
    evidence: String = "", revision: Int = 0
  ) {
    self.statement = statement
    self.now = now
    self.ambition = ambition
    self.target = target
    self.stage = stage
    self.confidence = confidence
    self.importance = importance
    self.evidence = evidence
    self.revision = revision
  }

  /// The most letters of evidence that are kept.
  public static let longestText = 4000

  /// True once the person has said where the council is, or that they do not know.
  public var isAnswered: Bool { now != nil }

  /// True where nothing at all was given.
  public var isBlank: Bool {
    self == Answer(statement, revision: revision)
  }

  /// True where both say the same, whatever their revisions.
  public func saysTheSame(as other: Answer) -> Bool {
    var copy = other
    copy.revision = revision
    return self == copy
  }
}
