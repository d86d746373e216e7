/// The choices behind one run of the index. A published run records them, so that anybody can
/// compute it again.
public struct RunSettings: Sendable, Equatable, Codable {
  /// Number of weight draws (L); at least 100 for a run that is published.
  public var weightDraws: Int
  /// Number of posterior draws in all (R), shared equally among the weight draws.
  public var draws: Int
  /// How firmly the default weights are held (the Dirichlet concentration kappa).
  public var weightConcentration: Double
  /// The exchange rate V: one point of outcome is worth this share of value (0.02 = 2 %).
  public var valueOfPoint: Double
  /// Proposals of the importance sampler per weight draw.
  public var proposals: Int
  /// Completed panels to draw for missing scores; `nil` means one per weight draw.
  public var imputations: Int?
  /// Weights submitted in a standards round, one row per submission in the panel's measure order;
  /// used instead of the Dirichlet draws when there are at least 30.
  public var submittedWeights: [[Double]]
  /// Seed of the random numbers. The same seed gives the same result on any number of threads.
  public var seed: UInt64
  /// Number of threads; 0 means one per processor. It never changes a result.
  public var threads: Int
  /// Share of a year's existing outcome weight that a council-year needs to be valid: 0.6 by the
  /// method. 0 takes a ready panel as it is: every council-year with spend counts.
  public var requiredWeight: Double
  /// Number of comparators per council.
  public var comparators: Int
  /// Whether council types enter as dummies when the panel has several.
  public var usesTypes: Bool

  /// The defaults of method 1.0.
  public init(
    weightDraws: Int = 100, draws: Int = 4000, weightConcentration: Double = 30,
    valueOfPoint: Double = 0.02, proposals: Int = 60, imputations: Int? = nil,
    submittedWeights: [[Double]] = [], seed: UInt64 = 1, threads: Int = 0,
    requiredWeight: Double = 0.6, comparators: Int = 15, usesTypes: Bool = true
  ) {
    self.weightDraws = weightDraws
    self.draws = draws
    self.weightConcentration = weightConcentration
    self.valueOfPoint = valueOfPoint
    self.proposals = proposals
    self.imputations = imputations
    self.submittedWeights = submittedWeights
    self.seed = seed
    self.threads = threads
    self.requiredWeight = requiredWeight
    self.comparators = comparators
    self.usesTypes = usesTypes
  }

  /// The quick preview behind a live re-weighing page: ten weight draws. Not to be published.
  public static var preview: RunSettings { RunSettings(weightDraws: 10, draws: 1000) }
}
