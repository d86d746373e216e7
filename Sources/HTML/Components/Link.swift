/// A place to go and the words that say where that is.
public struct Link: Sendable, Equatable {
  /// What the reader sees.
  public var text: String
  /// Where it leads.
  public var address: String

  /// A link with the given words and address.
  public init(_ text: String, to address: String) {
    self.text = text
    self.address = address
  }
}
