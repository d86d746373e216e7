import Sector

/// A figure that a newer release changed: as it was, and as it is now.
public struct Revision: Sendable, Hashable {
  public var before: Observation
  public var now: Observation

  public init(before: Observation, now: Observation) {
    self.before = before
    self.now = now
  }
}
