import Foundation
import Statistics

/// Draws simulated panels: outcomes and spend each have lasting, drifting and noisy parts, so that
/// the effect on value per pound follows the model exactly unless an assumption is broken.
struct PanelGenerator {
  /// SDs of the lasting part, the drifting part and the noise; outcomes in points, spend in logs.
  private static let outcome = (lasting: 5.5, drifting: 2.2, noise: 2.4)
  private static let spend = (lasting: 0.12, drifting: 0.04, noise: 0.025)
  private static let rho = 0.8
  private static let valueOfPoint = 0.02
  private static let concentration = 30.0

  let world: SimulatedWorld
  private var random: Philox
  private var sizes: [Double] = []
  private var noiseScale: [Double] = []
  private var context: [[[Double]]] = []

  init(_ world: SimulatedWorld, seed: UInt64, replication: Int) {
    self.world = world
    random = Streams.simulation(seed: seed, replication: replication)
  }

  mutating func panel() -> SimulatedPanel {
    drawCircumstances()
    let defaults = (0..<world.measures).map { Double(world.measures - $0) + 1 }
    let total = defaults.reduce(0, +)
    let far = world.breaks.contains(.farWeights)
    let concentration = far ? (Self.concentration + 1) / 4 - 1 : Self.concentration
    let weights = random.dirichlet(defaults.map { concentration * $0 / total })
    let common = effects(Self.outcome)
    let spend = series(Self.spend, shared: nil, level: 6.5, slope: 0.06)
    let outcomes = (0..<world.measures).map { _ in
      series(Self.outcome, shared: common, level: 50, slope: 4)
    }
    var truth = (0..<world.units).map { unit in
      (0..<world.years).map { year in
        zip(weights, outcomes).reduce(-spend.effect[unit][year]) {
          $0 + Self.valueOfPoint * $1.0 * $1.1.effect[unit][year]
        }
      }
    }
    var logSpend = spend.value
    addSteps(to: &logSpend, &truth)
    return SimulatedPanel(
      panel: assemble(outcomes.map(\.value), logSpend, defaults.map { $0 / total }),
      effects: truth, weights: weights)
  }

  private mutating func drawCircumstances() {
    sizes = (0..<world.units).map { _ in (exp(11.3 + 0.7 * random.normal())).rounded() }
    noiseScale = SizeFactors.of(sizes).map { (0.4 + 0.6 * $0).squareRoot() }
    context = (0..<world.context).map { _ in
      (0..<world.units).map { _ in
        let base = random.normal()
        return (0..<world.years).map { _ in base + 0.15 * random.normal() }
      }
    }
  }

  /// A normal number, or one of four degrees of freedom scaled to the same variance.
  private mutating func shock() -> Double {
    world.breaks.contains(.heavyTails) ? random.studentT(4) / 2.0.squareRoot() : random.normal()
  }

  /// Lasting and drifting effects of every council.
  private mutating func effects(
    _ sd: (lasting: Double, drifting: Double, noise: Double)
  ) -> [[Double]] {
    (0..<world.units).map { _ in
      let lasting = sd.lasting * shock()
      var drift = 0.0
      return (0..<world.years).map { year in
        let fresh = sd.drifting * shock()
        drift =
          year == 0 ? fresh : Self.rho * drift + (1 - Self.rho * Self.rho).squareRoot() * fresh
        return lasting + drift
      }
    }
  }

  /// One figure of every council-year with its effect: half the effect is shared where outcomes
  /// have a common part.
  private mutating func series(
    _ sd: (lasting: Double, drifting: Double, noise: Double), shared: [[Double]]?, level: Double,
    slope: Double
  ) -> (value: [[Double]], effect: [[Double]]) {
    let own = effects(sd)
    let slopes = (0..<world.context).map { _ in slope * random.normal() }
    let shifts = (0..<world.years).map { _ in 0.3 * slope * random.normal() }
    let typeShifts = (0..<world.types).map { _ in 0.5 * slope * random.normal() }
    let half = 0.5.squareRoot()
    let effect = own.indices.map { unit in
      own[unit].indices.map { year in
        shared.map { half * ($0[unit][year] + own[unit][year]) } ?? own[unit][year]
      }
    }
    let value = effect.indices.map { unit in
      effect[unit].indices.map { year in
        let noise = sd.noise * noiseScale[unit] * shock()
        return level + shifts[year] + typeShifts[unit % world.types]
          + circumstances(unit, year, slopes) + effect[unit][year] + noise
      }
    }
    return (value, effect)
  }

  private func circumstances(_ unit: Int, _ year: Int, _ slopes: [Double]) -> Double {
    let x = context.map { $0[unit][year] }
    let linear = zip(slopes, x).reduce(0) { $0 + $1.0 * $1.1 }
    guard world.breaks.contains(.curvedContext), x.count > 1 else { return linear }
    return linear + 0.5 * slopes[0] * (x[0] * x[0] - 1) + 0.4 * slopes[1] * x[0] * x[1]
  }

  private mutating func addSteps(to logSpend: inout [[Double]], _ truth: inout [[Double]]) {
    guard world.breaks.contains(.grossErrors) else { return }
    for unit in 0..<world.units {
      if random.uniform() < 0.08, world.years > 2 {
        let start = 1 + random.index(below: world.years - 1)
        let step = random.uniform() < 0.5 ? 0.2 : -0.2
        for year in start..<world.years {
          logSpend[unit][year] -= step
          truth[unit][year] += step
        }
      }
      for year in 0..<world.years where random.uniform() < 0.005 {
        logSpend[unit][year] += random.uniform() < 0.5 ? 0.5 : -0.5
      }
    }
  }

  private mutating func assemble(
    _ outcomes: [[[Double]]], _ logSpend: [[Double]], _ weights: [Double]
  ) -> Panel {
    let measures = weights.enumerated().map { position, weight in
      PanelMeasure(
        id: "m\(position + 1)", polarity: position % 2 == 0 ? .lower : .higher,
        goalLow: 10 + Double(position), goalHigh: 50 + 2 * Double(position), weight: weight)
    }
    let values = zip(measures, outcomes).map { measure, scores in
      PanelGrid(rows: scores.map { row in row.map { publish($0, measure) } })
    }
    let spend = PanelGrid(
      rows: logSpend.map { row in row.map { random.uniform() < 0.01 ? nil : exp($0) } })
    return Panel(
      units: (1...world.units).map { "U\($0)" }, years: Array(2025 - world.years..<2025),
      spend: spend, measures: measures, values: values,
      context: (0..<world.context).map { "x\($0 + 1)" },
      contextValues: context.map { PanelGrid(rows: $0) }, size: sizes,
      types: world.types > 1 ? (0..<world.units).map { "type\($0 % world.types)" } : [])
  }

  /// The published figure of a score, or none.
  private mutating func publish(_ score: Double, _ measure: PanelMeasure) -> Double? {
    var gap = 0.08
    if world.breaks.contains(.informativeGaps) { gap = score < 45 ? 0.32 : 0.12 }
    guard random.uniform() >= gap else { return nil }
    var points = score
    if world.breaks.contains(.grossErrors), random.uniform() < 0.015 {
      points += random.uniform() < 0.5 ? 35 : -35
    }
    let directed = measure.polarity == .lower ? 100 - points : points
    return measure.goalLow + (directed - 10) / 80 * (measure.goalHigh - measure.goalLow)
  }
}
