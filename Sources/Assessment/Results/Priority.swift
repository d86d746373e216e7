/// How much closing one gap weighs: levels to go times importance, 1 to 9, with the sum shown.
public struct Priority: Sendable, Hashable {
  /// 1 to 3.
  public let levels: Int
  /// What the team agreed; nil where it did not say, which counts as the middle.
  public let importance: Importance?

  public init(levels: Int, importance: Importance?) {
    self.levels = levels
    self.importance = importance
  }

  public var value: Int { levels * (importance ?? .medium).rawValue }

  /// The sum in words: "2 levels to go × matters most (3) = 6".
  public var why: String {
    let step = levels == 1 ? "1 level to go" : "\(levels) levels to go"
    let weight =
      importance.map { "\($0.label.lowercased()) (\($0.rawValue))" }
      ?? "importance not said, so the middle (2)"
    return "\(step) × \(weight) = \(value)"
  }
}
