/// How far along a council is with what it does at its level: finding out, planned, doing or
/// reviewing.
public struct Stage: Sendable, Hashable, Identifiable {
  public var id: String
  public var label: String

  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}
