/// One open session as its owner sees it in the list of devices.
public struct SessionRecord: Sendable, Hashable, Identifiable {
  public var id: String
  /// UTC, ISO 8601.
  public var created: String
  public var lastSeen: String
  public var expires: String
  public var visitor: Visitor
  public var hasSecondFactor: Bool
}
