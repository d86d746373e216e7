/// The rule about one measure: ahead of every similar council, or behind every one of them, for
/// three years running.
enum MeasureNotices {
  /// Fewer comparators with a figure than this say too little.
  static let fewestComparators = 8

  static func candidate(_ picture: MeasurePicture, isExperimental: Bool) -> Notice? {
    let years = picture.years.suffix(3)
    guard years.count == 3, let first = years.first, let last = years.last,
      last.endYear - first.endYear == 2,
      years.allSatisfy({ $0.comparators.count >= fewestComparators })
    else { return nil }
    let isHighest = years.allSatisfy { $0.value > ($0.comparators.max() ?? .infinity) }
    let isLowest = years.allSatisfy { $0.value < ($0.comparators.min() ?? -.infinity) }
    guard isHighest || isLowest else { return nil }
    let isAhead = isHighest == (picture.polarity == .higher)
    let rule: Notice.Rule = isAhead ? .furthestAhead : .furthestBehind
    let figure = NoticeWords.figure(last.value, unit: picture.unit)
    return Notice(
      rule: rule, lens: picture.lens, measure: picture.measure,
      score: max(0, rule.base + 10 * lead(last) - (isExperimental ? 25 : 0)),
      text: .init(
        marked: """
          **\(picture.label)**: \(figure) in \(NoticeWords.year(last.endYear)), \
          \(isHighest ? "higher" : "lower") than in any similar council, three years running \
          (\(picture.polarity.rawValue) is better).
          """),
      link: Notice.Link(isAhead ? "See the measure" : "See who does better", .measure),
      because: """
        Outside the range of \(last.comparators.count) similar councils in each of the last three \
        years with figures.
        """)
  }

  /// How far outside the comparators' range the last figure lies, in widths of the range, up to 1.
  private static func lead(_ year: MeasurePicture.Year) -> Double {
    guard let low = year.comparators.min(), let high = year.comparators.max(), high > low else {
      return 0
    }
    return min(1, max(year.value - high, low - year.value) / (high - low))
  }
}
