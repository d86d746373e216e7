import Sector

/// What became of an ambition when its date came.
public struct AmbitionReview: Sendable, Hashable {
  public var round: String
  public var statement: String
  public var outcome: Outcome
  /// The level the team sees now; nil where it cannot tell.
  public var now: Level?
  public var whatHappened: String
  /// The name of who recorded it, and the day.
  public var by: String
  public var on: Day

  /// How it ended. None of them is a failure of people.
  public enum Outcome: String, Sendable, Codable, CaseIterable, Hashable {
    case reached, partly
    case notReached = "not-reached"
    case dropped

    public var label: String {
      switch self {
      case .reached: "We got there"
      case .partly: "We got part of the way"
      case .notReached: "We did not get further"
      case .dropped: "We chose another aim"
      }
    }
  }

  public init(
    round: String, statement: String, outcome: Outcome, now: Level?, whatHappened: String,
    by: String, on: Day
  ) {
    self.round = round
    self.statement = statement
    self.outcome = outcome
    self.now = now
    self.whatHappened = whatHappened
    self.by = by
    self.on = on
  }
}
