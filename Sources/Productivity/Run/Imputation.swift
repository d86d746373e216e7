import Statistics

/// Completed scores of one measure (section 5): gaps are filled from the council's other years and
/// from councils like it, several times over.
struct Imputation: Sendable {
  /// Positions of the gaps (council by council).
  let gaps: [Int]
  /// One list of figures for the gaps per completed panel.
  let draws: [[Double]]
  /// The observed scores, NaN in the gaps.
  let observed: [Double]

  /// Fits the measure's own model and draws its gaps.
  init(_ prepared: PreparedPanel, measure: Int, count: Int, seed: UInt64) {
    let scores = prepared.scores[measure]
    observed = scores
    let gaps = scores.indices.filter { scores[$0].isNaN }
    self.gaps = gaps
    guard !gaps.isEmpty else {
      draws = []
      return
    }
    let reliability =
      prepared.panel.reliability.isEmpty
      ? [] : prepared.panel.reliability[measure].cells.map { $0.isFinite ? $0 : 1 }
    let model = EffectModel(
      design: prepared.design.withoutCurvature(), observed: scores.map { !$0.isNaN },
      sizeFactors: prepared.sizeFactors, reliability: reliability)
    model.setLeft(scores)
    var random = Streams.imputation(seed: seed, measure: measure)
    guard model.observedCount > model.columnCount, model.s0 > 1e-9 else {
      draws = Self.means(scores, gaps: gaps, count: count)
      return
    }
    draws = Self.draw(model, gaps: gaps, count: count, random: &random)
  }

  /// The completed scores of one completed panel.
  func completed(_ draw: Int) -> [Double] {
    var scores = observed
    guard !gaps.isEmpty else { return scores }
    for (gap, value) in zip(gaps, draws[draw % draws.count]) { scores[gap] = value }
    return scores
  }

  /// The scores with every gap at the mean of its draws.
  func mean() -> [Double] {
    var scores = observed
    for (position, gap) in gaps.enumerated() {
      scores[gap] = draws.reduce(0) { $0 + $1[position] } / Double(draws.count)
    }
    return scores
  }

  private static func draw(
    _ model: EffectModel, gaps: [Int], count: Int, random: inout Philox
  ) -> [[Double]] {
    let mode = PosteriorMode(of: model)
    model.factorise(mode.eta)
    let parameters = Eta.hyperparameters(mode.eta)
    let coefficients = (0..<count).map { _ in model.drawCoefficients(&random) }
    var draws = coefficients.map { draw in
      let levels = model.yearLevels(draw)
      return gaps.map { model.fitted(draw, levels: levels, cell: $0) }
    }
    let years = model.yearCount
    var placesOfGroup = [[(place: Int, lane: Int, year: Int)]](
      repeating: [], count: model.groupCount)
    for (place, gap) in gaps.enumerated() {
      let unit = gap / years
      placesOfGroup[unit / 8].append((place, unit % 8, gap % years))
    }
    let groups = placesOfGroup.indices.filter { !placesOfGroup[$0].isEmpty }
    model.drawEffects(parameters, coefficients: coefficients, random: &random, groups: groups) {
      group, draw, effects in
      for (place, lane, year) in placesOfGroup[group] { draws[draw][place] += effects[year][lane] }
    }
    for draw in 0..<count {
      for (place, gap) in gaps.enumerated() {
        let noise = model.noiseSD(parameters, cell: gap) * random.normal()
        draws[draw][place] = max(0, min(100, draws[draw][place] + noise))
      }
    }
    return draws
  }

  /// Where a measure hardly varies or has too few figures for a model: its mean.
  private static func means(_ scores: [Double], gaps: [Int], count: Int) -> [[Double]] {
    let present = scores.filter { !$0.isNaN }
    let mean = present.isEmpty ? 50 : Moments.mean(present)
    return Array(repeating: gaps.map { _ in mean }, count: count)
  }
}
