/// A self-assessment that the sector agreed on: themes, statements, and four levels for each.
///
/// A version that was published is never changed; a round keeps the version it was opened with.
public struct Framework: Sendable, Hashable, Identifiable {
  /// Short name in addresses and files: `improvement`.
  public var id: String
  public var version: Int
  public var title: String
  public var about: String
  /// Months from the opening of a round within which ambitions are set: 18 to 24.
  public var horizon: ClosedRange<Int>
  /// Four, the lowest first.
  public var levels: [LevelName]
  public var stages: [Stage]
  public var prerequisites: [Prerequisite]
  public var themes: [Theme]
  /// How answers to the version before are carried over; nil for the first.
  public var follows: Succession?

  public init(
    id: String, version: Int, title: String, about: String = "",
    horizon: ClosedRange<Int> = 18...24, levels: [LevelName], stages: [Stage] = [],
    prerequisites: [Prerequisite] = [], themes: [Theme], follows: Succession? = nil
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.about = about
    self.horizon = horizon
    self.levels = levels
    self.stages = stages
    self.prerequisites = prerequisites
    self.themes = themes
    self.follows = follows
  }

  /// Every statement in the order of the pages.
  public var statements: [Statement] { themes.flatMap(\.statements) }

  public func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  public func statement(_ id: String) -> Statement? {
    for theme in themes {
      if let found = theme.statements.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// The theme that holds a statement.
  public func theme(of statement: String) -> Theme? {
    themes.first { $0.statements.contains { $0.id == statement } }
  }

  public func name(of level: Level) -> LevelName { levels[level.rawValue - 1] }

  public func stage(_ id: String) -> Stage? { stages.first { $0.id == id } }
}
