import Sector

/// How far a council wants to go on one statement.
public struct Gap: Sendable, Hashable {
  public var statement: Statement
  public var theme: Theme
  /// Nil where the team could not tell.
  public var now: Level?
  public var ambition: Level?
  /// When the ambition falls due.
  public var target: Day?
  public var importance: Importance?
  public var reasons: String
  public var agreedBy: String

  /// Levels to go; 0 where the council is where it wants to be, below 0 where it draws back on
  /// purpose; nil where either is not known.
  public var levels: Int? {
    guard let now, let ambition else { return nil }
    return ambition.rawValue - now.rawValue
  }

  /// What this gap weighs, and why; nil where there is nothing to close.
  public var priority: Priority? {
    guard let levels, levels > 0 else { return nil }
    return Priority(levels: levels, importance: importance)
  }

  /// True at level 3 or 4 where there is nothing to close.
  public var isStrength: Bool { (now ?? .one) >= .three && priority == nil }
}
