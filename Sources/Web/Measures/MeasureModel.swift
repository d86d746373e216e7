import Sector

/// One measure for every council: a period's figures, and how the middle moved over the years.
struct MeasureModel: Sendable {
  /// One council's figure.
  struct Row: Sendable {
    var code: AuthorityCode
    var name: String
    var tier: Tier
    var observation: Observation
    /// The figure of the period before, where there is one.
    var before: ExactDecimal?
  }

  /// The spread over councils in one period.
  struct Spread: Sendable, Hashable {
    var period: Period
    var count: Int
    var lowerQuarter: Double
    var middle: Double
    var upperQuarter: Double
    /// The chosen council's figure.
    var own: Double?
  }

  /// A lens that uses the measure.
  struct Use: Sendable, Hashable {
    var lens: String
    var title: String
    var weight: Double
  }

  var measure: Measure
  var uses: [Use]
  var periods: [Period]
  var period: Period?
  var tier: Tier?
  var tiers: [Tier]
  var council: Authority?
  /// By name.
  var rows: [Row]
  /// Oldest first.
  var trend: [Spread]

  var withValue: Int { rows.count { $0.observation.value != nil } }
  var export: ExportTable
  var discussions: ThreadsAbout
}
