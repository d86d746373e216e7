/// What can be said about a council compared with what similar councils get: the first thing shown.
public enum Band: String, Sendable, Codable, CaseIterable {
  case clearlyAbove = "clearly_above"
  case probablyAbove = "probably_above"
  case cannotBeToldApart = "not_distinguishable"
  case probablyBelow = "probably_below"
  case clearlyBelow = "clearly_below"

  /// The band of a probability of being above what is expected.
  public init(probabilityAbove p: Double) {
    self =
      if p >= 0.95 { .clearlyAbove } else if p >= 0.80 { .probablyAbove } else if p > 0.20 {
        .cannotBeToldApart
      } else if p > 0.05 { .probablyBelow } else { .clearlyBelow }
  }

  /// The words on the page.
  public var words: String {
    self == .cannotBeToldApart
      ? "cannot be told apart" : rawValue.split(separator: "_").joined(separator: " ")
  }
  /// Whether the council is clearly on one side.
  public var isClear: Bool { self == .clearlyAbove || self == .clearlyBelow }
  /// 1 above expectation, -1 below, 0 where it cannot be told.
  public var side: Int { (position - 2).signum() }
  /// Number of steps between two bands, 0 to 4.
  public func steps(to other: Band) -> Int { abs(position - other.position) }

  private var position: Int {
    switch self {
    case .clearlyAbove: 4
    case .probablyAbove: 3
    case .cannotBeToldApart: 2
    case .probablyBelow: 1
    case .clearlyBelow: 0
    }
  }
}
