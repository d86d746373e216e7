/// What a level is called throughout a framework: "Demand-led", and what that means in one line.
public struct LevelName: Sendable, Hashable {
  public var name: String
  public var meaning: String

  public init(name: String, meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}
