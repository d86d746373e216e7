import Assessment

/// What became of answers that somebody saved.
public struct AnswerSaving: Sendable, Hashable {
  /// As they stand now, with their new revisions.
  public var saved: [Answer]
  /// Those that were changed elsewhere meanwhile, such as on another device: nothing was
  /// overwritten.
  public var conflicts: [Conflict]

  /// One answer as it was typed and as it stands.
  public struct Conflict: Sendable, Hashable {
    public var typed: Answer
    public var held: Answer
  }
}

/// What became of an agreed answer that somebody saved.
public enum AgreedSaving: Sendable, Hashable {
  case saved(AgreedAnswer)
  /// Somebody else saved it meanwhile; nothing was overwritten.
  case conflict(held: AgreedAnswer)
}
