/// What one statement looks like at one level, and what would show it.
public struct LevelDescriptor: Sendable, Hashable {
  public var text: String
  /// What would support an answer at this level in particular; often empty, since a statement lists
  /// the evidence that serves all its levels.
  public var evidence: [String]

  public init(text: String, evidence: [String] = []) {
    self.text = text
    self.evidence = evidence
  }
}
