/// From where somebody asks: what sessions show of a device, and what rate limits count.
public struct Visitor: Sendable, Hashable {
  /// The network address.
  public var address: String
  /// What the browser says of itself, as the header `User-Agent` gave it.
  public var browser: String

  public init(address: String, browser: String = "") {
    self.address = address
    self.browser = browser
  }
}
