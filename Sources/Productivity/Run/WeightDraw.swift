import Foundation
import Statistics

/// One weight draw of the sampler with its scratch space; one instance belongs to one thread.
final class WeightDraw {
  /// Degrees of freedom of the proposals.
  static let degrees = 5.0
  /// Largest share of one proposal, as a multiple of the equal share.
  static let largestShare = 5.0

  /// What a weight draw leaves beside the effects.
  struct Summary: Sendable {
    /// Mean effect in the last year per council.
    var meanEffects: [Double]
    /// Hyperparameters of each draw.
    var hyperparameters: [Hyperparameters]
    /// Whether the posterior could be computed.
    var isProper: Bool
  }

  private let prepared: PreparedPanel
  private let imputations: [Imputation]
  private let settings: RunSettings
  private let start: PosteriorMode
  private let model: EffectModel
  private let factors: UnsafeMutablePointer<Double>
  private var factorSize: Int { model.normalSize * model.normalSize }

  init(
    prepared: PreparedPanel, imputations: [Imputation], settings: RunSettings, start: PosteriorMode
  ) {
    (self.prepared, self.imputations, self.settings) = (prepared, imputations, settings)
    self.start = start
    model = prepared.makeModel()
    factors = .allocate(capacity: settings.proposals * model.normalSize * model.normalSize)
  }

  deinit { factors.deallocate() }

  /// Runs weight draw `l` and writes its share of the draws into `target` (year by year, council by
  /// council, draw by draw).
  func run(_ l: Int, into target: UnsafeMutablePointer<Double>) -> Summary {
    let range = drawRange(l)
    let scores = imputations.map { $0.completed(l) }
    let outcome = prepared.composite(weights(l), scores)
    model.setLeft(prepared.valuePerPound(outcome, valueOfPoint: settings.valueOfPoint))
    var random = Streams.posterior(seed: settings.seed, draw: l)
    let mode = PosteriorMode(of: model, from: start)
    guard mode.logPosterior.isFinite else {
      return Summary(meanEffects: [], hyperparameters: [], isProper: false)
    }
    let proposals = propose(mode, &random)
    let chosen = resample(proposals.map(\.logWeight), count: range.count, &random)
    var first = range.lowerBound
    var hyperparameters: [Hyperparameters] = []
    for (proposal, copies) in chosen.enumerated() where copies > 0 {
      let parameters = Eta.hyperparameters(proposals[proposal].eta)
      drawEffects(proposal, parameters, copies: copies, first: first, target, &random)
      hyperparameters += Array(repeating: parameters, count: copies)
      first += copies
    }
    return Summary(
      meanEffects: means(target, range), hyperparameters: hyperparameters, isProper: true)
  }

  /// The draws that belong to weight draw `l`.
  private func drawRange(_ l: Int) -> Range<Int> {
    let (total, pieces) = (settings.draws, settings.weightDraws)
    return l * total / pieces..<(l + 1) * total / pieces
  }

  /// The weights of weight draw `l`: around the defaults, or one of the sector's submissions.
  private func weights(_ l: Int) -> [Double] {
    var random = Streams.weights(seed: settings.seed, draw: l)
    if settings.submittedWeights.count >= 30 {
      let row = settings.submittedWeights[random.index(below: settings.submittedWeights.count)]
      let total = row.reduce(0, +)
      return row.map { $0 / total }
    }
    return random.dirichlet(prepared.weights.map { settings.weightConcentration * $0 })
  }

  /// Proposals from a multivariate t around the mode, with their log importance weights; keeps the
  /// factor of the normal equations of each.
  private func propose(
    _ mode: PosteriorMode, _ random: inout Philox
  ) -> [(eta: [Double], logWeight: Double)] {
    let root = PosteriorMode.proposalRoot(mode.hessian(of: model))
    let dimension = Double(mode.eta.count)
    return (0..<settings.proposals).map { proposal in
      let normals = mode.eta.map { _ in random.normal() }
      let scale = (random.chiSquared(Self.degrees) / Self.degrees).squareRoot()
      let steps = normals.map { $0 / scale }
      let eta = zip(mode.eta, root.times(steps)).map(+)
      let square = steps.reduce(0) { $0 + $1 * $1 }
      let logDensity = -0.5 * (Self.degrees + dimension) * log(1 + square / Self.degrees)
      let logPosterior = model.logPosterior(eta)
      (factors + proposal * factorSize).update(from: model.normal, count: factorSize)
      return (eta, logPosterior - logDensity)
    }
  }

  /// How often each proposal is drawn: capped importance weights, systematic resampling.
  private func resample(
    _ logWeights: [Double], count: Int, _ random: inout Philox
  ) -> [Int] {
    let largest = logWeights.max()!
    var weights = logWeights.map { exp($0 - largest) }
    let total = weights.reduce(0, +)
    let cap = Self.largestShare / Double(weights.count)
    weights = weights.map { min($0 / total, cap) }
    let capped = weights.reduce(0, +)
    let offset = random.uniform()
    var (copies, taken, cumulative) = ([Int](), 0, 0.0)
    for (position, weight) in weights.enumerated() {
      cumulative += weight / capped
      let isLast = position == weights.count - 1
      let reached = isLast ? count : min(count, Int(max(0, cumulative * Double(count) + offset)))
      copies.append(max(0, reached - taken))
      taken = max(taken, reached)
    }
    return copies
  }

  private func drawEffects(
    _ proposal: Int, _ parameters: Hyperparameters, copies: Int, first: Int,
    _ target: UnsafeMutablePointer<Double>, _ random: inout Philox
  ) {
    let coefficients = (0..<copies).map { _ in
      model.drawCoefficients(&random, factor: factors + proposal * factorSize)
    }
    let (units, years, count) = (prepared.unitCount, prepared.yearCount, settings.draws)
    model.drawEffects(parameters, coefficients: coefficients, random: &random) {
      group, draw, effects in
      for lane in 0..<min(8, units - group * 8) {
        for year in 0..<years {
          target[(year * units + group * 8 + lane) * count + first + draw] = effects[year][lane]
        }
      }
    }
  }

  private func means(_ target: UnsafeMutablePointer<Double>, _ range: Range<Int>) -> [Double] {
    let (units, count) = (prepared.unitCount, settings.draws)
    return (0..<units).map { unit in
      let draws = target + ((prepared.yearCount - 1) * units + unit) * count
      return range.reduce(0) { $0 + draws[$1] } / Double(range.count)
    }
  }
}
