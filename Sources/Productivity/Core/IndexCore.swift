/// The deterministic core of the index at given hyperparameters: log posterior, coefficients and
/// posterior moments of the effects (section 6 of the method).
public struct IndexCore {
  private let model: EffectModel
  private let panel: CorePanel

  /// A coefficient with its posterior SD.
  public struct Coefficient: Sendable, Equatable {
    /// `year_…`, a context variable, or a product of two.
    public var name: String
    public var mean: Double
    public var sd: Double
  }

  /// The posterior of one effect.
  public struct Effect: Sendable, Equatable {
    public var unit: String
    public var year: Int
    public var mean: Double
    public var sd: Double
  }

  /// What the core computes at one value of the hyperparameters.
  public struct Answer: Sendable, Equatable {
    /// (ln tauB, ln tauG, logit(rho / 0.98), ln phi, logit h, ln tauQ).
    public var eta: [Double]
    public var logPosterior: Double
    public var coefficients: [Coefficient]
    /// Effects council by council, year by year.
    public var effects: [Effect]
  }

  /// The core for a panel; context is standardised and its curvature columns are added.
  public init(_ panel: CorePanel) throws(IndexError) {
    guard panel.contextValues.allSatisfy({ $0.cells.allSatisfy(\.isFinite) }) else {
      throw .badPanel("every context cell must have a figure")
    }
    let design = Design(
      unitCount: panel.units.count, years: panel.years,
      context: zip(panel.context, panel.contextValues).map { ($0, $1.cells) })
    let model = EffectModel(
      design: design, observed: panel.left.cells.map(\.isFinite),
      sizeFactors: SizeFactors.of(panel.size))
    guard model.observedCount > model.columnCount else {
      throw .badPanel("there are fewer figures than columns to explain them")
    }
    model.setLeft(panel.left.cells)
    self.model = model
    self.panel = panel
  }

  /// SD of the ordinary least-squares residuals: the scale of the priors.
  public var s0: Double { model.s0 }
  /// Number of hyperparameters: 6, or 5 without curvature columns.
  public var dimension: Int { model.hasCurvature ? 6 : 5 }

  /// Log posterior, coefficients and effects at given hyperparameters.
  public func answer(at eta: [Double]) throws(IndexError) -> Answer {
    guard eta.count == dimension else {
      throw .badSetting("this panel needs \(dimension) values of eta, and \(eta.count) were given")
    }
    let logPosterior = model.logPosterior(eta)
    guard logPosterior.isFinite else {
      throw .badSetting("the posterior is zero there: keep every eta within -15 and 15")
    }
    let means = model.coefficients()
    let sds = model.coefficientSDs()
    let names =
      panel.years.enumerated().filter { model.yearColumn[$0.offset] != nil }
      .map { "year_\($0.element)" } + model.design.names
    let effectSDs = model.effectSDs(eta)
    let effectMeans = model.meanEffects(eta, coefficients: means)
    let effects = panel.units.indices.flatMap { unit in
      panel.years.indices.map { year in
        let cell = unit * panel.years.count + year
        return Effect(
          unit: panel.units[unit], year: panel.years[year], mean: effectMeans[cell],
          sd: effectSDs[cell])
      }
    }
    return Answer(
      eta: eta, logPosterior: logPosterior,
      coefficients: names.indices.map {
        Coefficient(name: names[$0], mean: means[$0], sd: sds[$0])
      }, effects: effects)
  }

  /// The most probable hyperparameters and the log posterior there.
  public func mode() -> (eta: [Double], logPosterior: Double) {
    let mode = PosteriorMode(of: model)
    return (mode.eta, mode.logPosterior)
  }
}
