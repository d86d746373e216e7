/// A figure of a council in a year, put together from published measures in a few fixed steps.
///
/// The steps run in this order: combine the measures, divide by `per`, multiply by `times`, take
/// the logarithm, subtract the year's mean over the lens's councils, fill gaps or average over
/// years. Any measure that is missing makes the figure missing: a part is never taken for the
/// whole, and missing is never zero.
public struct Quantity: Sendable, Hashable {
  /// The measures and how they combine.
  public var top: Term
  /// What they are divided by.
  public var per: Divisor?
  /// What the result is multiplied by, for example 1000 where a source prints thousands of pounds.
  public var times: Double
  /// True where the natural logarithm is taken; a figure of zero or less is then missing.
  public var isLog: Bool
  /// True where the mean of the lens's councils in the same year is subtracted.
  public var isCentredOnYear: Bool
  /// True where a council's mean over the lens's years stands for every year.
  public var isSteady: Bool
  /// What stands in for a gap.
  public var fill: Fill

  /// Measures taken together, and the year they are taken from.
  public struct Term: Sendable, Hashable {
    public var measures: [String]
    public var combining: Combining
    public var timing: Timing

    public init(_ measures: [String], combining: Combining = .sum, timing: Timing = .sameYear) {
      self.measures = measures
      self.combining = combining
      self.timing = timing
    }
  }

  /// How several measures become one figure.
  public enum Combining: String, Sendable, Codable {
    case sum, mean
  }

  /// Which year's figure is taken.
  public enum Timing: Sendable, Hashable {
    /// The year that ends when the lens's year ends.
    case sameYear
    /// The calendar year in which the lens's year starts, as for a mid-year population.
    case startYear
    /// One year for all, as for an index published once.
    case fixed(Int)

    /// The end year of the figure to look for.
    public func year(for endYear: Int) -> Int {
      switch self {
      case .sameYear: endYear
      case .startYear: endYear - 1
      case .fixed(let year): year
      }
    }
  }

  /// What a quantity is divided by.
  public enum Divisor: Sendable, Hashable {
    /// The council's area in square kilometres.
    case area
    /// Other measures.
    case term(Term)
  }

  /// What stands in for a gap, always marked as filled.
  public enum Fill: String, Sendable, Codable, CaseIterable {
    /// Nothing: the gap stays.
    case none
    /// The council's mean over its other years.
    case ownMean = "own_mean"
    /// The latest earlier figure of the measure, as for a population not yet published.
    case lastKnown = "last_known"
  }

  public init(
    _ top: Term, per: Divisor? = nil, times: Double = 1, isLog: Bool = false,
    isCentredOnYear: Bool = false, isSteady: Bool = false, fill: Fill = .none
  ) {
    self.top = top
    self.per = per
    self.times = times
    self.isLog = isLog
    self.isCentredOnYear = isCentredOnYear
    self.isSteady = isSteady
    self.fill = fill
  }

  /// Every measure the quantity needs, in order, without repeats.
  public var measures: [String] {
    guard case .term(let bottom) = per else { return top.measures }
    return top.measures + bottom.measures.filter { !top.measures.contains($0) }
  }
}
