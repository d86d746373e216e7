import Sector

/// One time that a council asks itself where it is and where it wants to be.
public struct Round: Sendable, Hashable, Identifiable {
  public var id: String
  public var authority: AuthorityCode
  /// The lead's own title: "Spring 2027".
  public var title: String
  /// The framework and its version, kept for good.
  public var framework: String
  public var version: Int
  public var state: RoundState
  /// Whether the spread names who answered what. Decided before anybody is invited.
  public var showsNames: Bool
  /// The day on which it was, or is to be, opened.
  public var opened: Day?
  /// The day by which answers are asked for.
  public var answersBy: Day?
  public var closed: Day?
  public var signedOff: Day?
  /// The name of who signed off.
  public var signedOffBy: String
  public var sharing: Sharing
  /// Raised with each change, so that two people editing notice each other.
  public var revision: Int

  public init(
    id: String, authority: AuthorityCode, title: String, framework: String, version: Int,
    state: RoundState = .draft, showsNames: Bool = false, opened: Day? = nil,
    answersBy: Day? = nil, closed: Day? = nil, signedOff: Day? = nil, signedOffBy: String = "",
    sharing: Sharing = .none, revision: Int = 1
  ) {
    self.id = id
    self.authority = authority
    self.title = title
    self.framework = framework
    self.version = version
    self.state = state
    self.showsNames = showsNames
    self.opened = opened
    self.answersBy = answersBy
    self.closed = closed
    self.signedOff = signedOff
    self.signedOffBy = signedOffBy
    self.sharing = sharing
    self.revision = revision
  }

  /// When an ambition falls due unless somebody says otherwise: the end of the framework's horizon.
  public func usualTarget(in framework: Framework) -> Day? {
    opened?.adding(months: framework.horizon.upperBound)
  }
}
