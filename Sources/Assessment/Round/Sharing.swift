/// What a council lets others see of a signed-off round.
public enum Sharing: String, Sendable, Codable, CaseIterable, Hashable {
  /// Nothing.
  case none
  /// Its levels count in the middle of a group of at least five, without its name.
  case counted
  /// As before, and councils that are named too may read that it closed a gap.
  case named

  public var label: String {
    switch self {
    case .none: "Not shared"
    case .counted: "Counted without our name"
    case .named: "Shared with our name"
    }
  }
}
