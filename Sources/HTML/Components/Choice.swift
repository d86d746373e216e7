/// One answer that a reader can choose.
public struct Choice: Sendable {
  /// What is sent.
  public var value: String
  /// What the reader sees.
  public var label: String
  /// What the answer means, below its label.
  public var help: String?
  /// Whether it is chosen.
  public var isChosen: Bool
  /// In a long list, the heading under which it stands with its neighbours.
  public var group: String?

  /// An answer to choose.
  public init(
    _ label: String, value: String, help: String? = nil, isChosen: Bool = false,
    group: String? = nil
  ) {
    self.label = label
    self.value = value
    self.help = help
    self.isChosen = isChosen
    self.group = group
  }
}
