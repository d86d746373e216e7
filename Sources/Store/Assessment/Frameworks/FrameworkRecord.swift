/// One version of a framework as it is held.
public struct FrameworkRecord: Sendable, Hashable {
  public var id: String
  public var version: Int
  public var isDraft: Bool
  public var text: String
  /// Raised each time a draft is saved.
  public var revision: Int
  public var saved: String
}
