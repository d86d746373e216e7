/// A council's result as it is printed: never a bare rank, never beyond what the method can say.
extension UnitResult {
  /// "108", "above 200" or "below 50".
  public var indexWords: String { Self.words(index) }

  /// The 90 % interval: "97 to 119".
  public var intervalWords: String {
    let range = indexInterval90
    return "\(Self.words(range.low)) to \(Self.words(range.high))"
  }

  /// The 90 % interval of the index (100 is as expected).
  public var indexInterval90: Interval { interval90.asIndex }

  /// The rank set for a council that looks at itself: "1st to 6th of 149".
  public func placeWords(of count: Int) -> String { Self.words(rank, of: count) }

  /// The simultaneous rank set, for anyone who looks at the whole table.
  public func tablePlaceWords(of count: Int) -> String { Self.words(simultaneousRank, of: count) }

  private static func words(_ rank: RankSet, of count: Int) -> String {
    let (best, worst) = (Int(rank.best.rounded()), Int(rank.worst.rounded()))
    return best == worst
      ? "about \(ordinal(best)) of \(count)"
      : "\(ordinal(best)) to \(ordinal(worst)) of \(count)"
  }

  private static func words(_ index: Double) -> String {
    switch index {
    case 200.5...: "above 200"
    case ..<49.5: "below 50"
    default: String(Int(index.rounded()))
    }
  }

  private static func ordinal(_ place: Int) -> String {
    let ending =
      switch (place % 10, place % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(place)\(ending)"
  }
}
