/// How a value stands beside its comparators: the colour of a mark and the words beside it. The
/// words always go with the colour, so that nothing rests on colour alone.
public enum BandTone: String, Sendable, CaseIterable {
  case clearlyAbove, likelyAbove, same, likelyBelow, clearlyBelow, unknown

  /// What we can say, in words.
  public var words: String {
    switch self {
    case .clearlyAbove: "Clearly above similar councils"
    case .likelyAbove: "Likely above similar councils"
    case .same: "Cannot be told apart"
    case .likelyBelow: "Likely below similar councils"
    case .clearlyBelow: "Clearly below similar councils"
    case .unknown: "Not enough figures to say"
    }
  }

  /// A sign that tells the bands apart in a greyscale print.
  public var sign: String {
    switch self {
    case .clearlyAbove: "++"
    case .likelyAbove: "+"
    case .same: "="
    case .likelyBelow: "\u{2212}"
    case .clearlyBelow: "\u{2212}\u{2212}"
    case .unknown: "?"
    }
  }

  var styleClass: String {
    switch self {
    case .clearlyAbove: "up2"
    case .likelyAbove: "up"
    case .same: "same"
    case .likelyBelow: "down"
    case .clearlyBelow: "down2"
    case .unknown: "unknown"
    }
  }
}
