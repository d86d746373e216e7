/// Statements that belong together: one page of questions.
public struct Theme: Sendable, Hashable, Identifiable {
  public var id: String
  public var name: String
  /// What a council that does this well achieves, in one sentence.
  public var aim: String
  /// Themes of the library whose resources help with it.
  public var resourceThemes: [String]
  public var statements: [Statement]

  public init(
    id: String, name: String, aim: String, resourceThemes: [String] = [], statements: [Statement]
  ) {
    self.id = id
    self.name = name
    self.aim = aim
    self.resourceThemes = resourceThemes
    self.statements = statements
  }
}
