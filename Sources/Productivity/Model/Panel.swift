/// Everything a lens needs to know about its councils: spend, outcomes and circumstances by year.
///
/// Councils and years are named by position in `units` and `years`; every table has the shape
/// `units.count` by `years.count`. An absent figure is absent, never zero.
public struct Panel: Sendable, Equatable {
  /// Identifiers of the councils (GSS codes in real panels).
  public var units: [String]
  /// Calendar year in which each period ends, ascending; gaps are allowed.
  public var years: [Int]
  /// Pounds per unit of need, in cash.
  public var spend: PanelGrid
  /// The outcome measures.
  public var measures: [PanelMeasure]
  /// Published figures, one table per measure.
  public var values: [PanelGrid]
  /// How much a published figure counts, one table per measure: 1 normally, 0.5 for a figure derived
  /// from three quarters. Empty means 1 everywhere. An absent cell counts as 1.
  public var reliability: [PanelGrid]
  /// Identifiers of the context variables, most important first.
  public var context: [String]
  /// Context figures, one table per variable.
  public var contextValues: [PanelGrid]
  /// Persons in the need group, mean over years, one per council; `nil` where unknown.
  public var size: [Double?]
  /// Council type of each council. Empty where the lens has one type only.
  public var types: [String]
  /// Total spend of the last year in pounds, one per council. Where empty or `nil`, spend per unit
  /// of need times size.
  public var totalSpend: [Double?]
  /// Councils left out before the panel was built (service not provided, boundary change), to be
  /// shown with the results.
  public var leftOut: [UnassessedUnit]

  /// Creates a panel. `check()` tells whether its parts fit together.
  public init(
    units: [String], years: [Int], spend: PanelGrid, measures: [PanelMeasure], values: [PanelGrid],
    reliability: [PanelGrid] = [], context: [String], contextValues: [PanelGrid], size: [Double?],
    types: [String] = [], totalSpend: [Double?] = [], leftOut: [UnassessedUnit] = []
  ) {
    self.units = units
    self.years = years
    self.spend = spend
    self.measures = measures
    self.values = values
    self.reliability = reliability
    self.context = context
    self.contextValues = contextValues
    self.size = size
    self.types = types
    self.totalSpend = totalSpend
    self.leftOut = leftOut
  }
}
