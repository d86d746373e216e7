/// One thing a council says about itself, with four levels to choose from.
public struct Statement: Sendable, Hashable, Identifiable {
  /// Short and lasting, such as `PR1`: answers are kept under it.
  public var id: String
  public var text: String
  /// Four, the lowest first.
  public var levels: [LevelDescriptor]
  /// What would support an answer: "service maps under a year old".
  public var evidence: [String]
  /// Figures that should move where the statement is true.
  public var confirmWith: [String]
  /// Themes of the library whose resources help with it.
  public var resourceThemes: [String]

  public init(
    id: String, text: String, levels: [LevelDescriptor], evidence: [String] = [],
    confirmWith: [String] = [], resourceThemes: [String] = []
  ) {
    self.id = id
    self.text = text
    self.levels = levels
    self.evidence = evidence
    self.confirmWith = confirmWith
    self.resourceThemes = resourceThemes
  }

  /// What the statement looks like at `level`.
  public subscript(_ level: Level) -> LevelDescriptor { levels[level.rawValue - 1] }
}
