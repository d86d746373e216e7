/// A text that a post had before it was changed.
public struct PostEdit: Sendable, Hashable {
  /// Counted from 1, the first text.
  public var number: Int
  public var text: String
  /// From when it stood: UTC, ISO 8601.
  public var time: String

  public init(number: Int, text: String, time: String) {
    self.number = number
    self.text = text
    self.time = time
  }
}
