import Statistics

/// The fit at the default weights with gaps at their mean imputation: what the charts' expectation,
/// the parts, the two halves and the checks are computed from.
struct DefaultFit: Sendable {
  /// Composite outcome (council by council).
  let outcome: [Double]
  /// Log value per pound.
  let left: [Double]
  let mode: PosteriorMode
  let coefficients: [Double]
  /// Expected log value per pound from circumstances alone.
  let expected: [Double]
  /// Mean effects of all council-years.
  let effects: [Double]
  /// Completed scores, gaps at their mean.
  let scores: [[Double]]

  init(_ prepared: PreparedPanel, _ imputations: [Imputation], valueOfPoint: Double) {
    scores = imputations.map { $0.mean() }
    outcome = prepared.composite(prepared.weights, scores)
    left = prepared.valuePerPound(outcome, valueOfPoint: valueOfPoint)
    let model = prepared.makeModel()
    model.setLeft(left)
    mode = PosteriorMode(of: model)
    model.factorise(mode.eta)
    coefficients = model.coefficients()
    expected = model.fitted(coefficients)
    effects = model.meanEffects(mode.eta, coefficients: coefficients)
  }

  /// Mean effects in the last year of the same smoother on each measure's share of the outcome and
  /// on spend: they add up exactly to `effects` of that year. Spend comes last.
  func parts(_ prepared: PreparedPanel, valueOfPoint: Double) -> [[Double]] {
    let model = prepared.makeModel()
    var sides = zip(prepared.weights, scores).map { weight, column in
      column.map { valueOfPoint * weight * ($0 - 50) }
    }
    sides.append(prepared.logSpend.map { -$0 })
    return sides.map { side in
      model.setLeft(side)
      return prepared.lastYear(model.meanEffects(mode.eta))
    }
  }

  /// Effects in the last year of the same model, fitted anew, on the outcome alone and on log spend
  /// alone.
  static func half(_ prepared: PreparedPanel, left: [Double]) -> [Double] {
    let model = prepared.makeModel()
    model.setLeft(left)
    guard model.s0 > 1e-9 else { return Array(repeating: 0, count: prepared.unitCount) }
    return prepared.lastYear(model.meanEffects(PosteriorMode(of: model).eta))
  }
}

extension PreparedPanel {
  /// The last year's entries of a table (council by council).
  func lastYear(_ cells: [Double]) -> [Double] {
    (0..<unitCount).map { cells[$0 * yearCount + yearCount - 1] }
  }
}
