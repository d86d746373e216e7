/// Joint posterior draws of all councils' effects in all years: every result is a function of them.
struct PosteriorDraws: Sendable {
  let unitCount: Int
  let yearCount: Int
  let drawCount: Int
  /// Effects: year by year, council by council, draw by draw.
  let effects: [Double]
  /// Mean effect in the last year per weight draw and council.
  let meanByWeightDraw: [[Double]]
  /// Mean hyperparameters over all draws.
  let hyperparameters: Hyperparameters

  /// The draws of one year: council by council, draw by draw.
  func year(_ position: Int) -> ArraySlice<Double> {
    let size = unitCount * drawCount
    return effects[position * size..<(position + 1) * size]
  }
}
