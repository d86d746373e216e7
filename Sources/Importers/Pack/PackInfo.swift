/// The name plate of a pack.
public struct PackInfo: Sendable, Hashable {
  /// Lower case, for addresses: `england`.
  public var name: String
  public var title: String
  /// The pack's own version, set by who makes it.
  public var version: String
  public var description: String

  public init(name: String, title: String, version: String, description: String = "") {
    self.name = name
    self.title = title
    self.version = version
    self.description = description
  }
}
