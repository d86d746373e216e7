/// What the next page says about what was just done, with a way to take it back.
public struct FlashNote: Sendable, Codable, Hashable {
  public var text: String
  public var undo: Undo?

  /// The button that takes it back: where it posts and what it says.
  public struct Undo: Sendable, Codable, Hashable {
    public var action: String
    public var label: String

    public init(action: String, label: String = "Undo") {
      self.action = action
      self.label = label
    }
  }

  public init(_ text: String, undo: Undo? = nil) {
    self.text = text
    self.undo = undo
  }
}

extension FlashNote: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}

extension FlashNote: ExpressibleByStringInterpolation {}
