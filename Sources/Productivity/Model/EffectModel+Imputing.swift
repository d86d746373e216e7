import Statistics

extension EffectModel {
  /// Coefficients drawn from their posterior. Call after `logPosterior`.
  func drawCoefficients(_ random: inout Philox) -> [Double] {
    Self.drawCoefficients(
      factor: normal, columns: columnCount, stride: normalSize, random: &random)
  }

  /// Coefficients drawn with a kept factor of the normal equations.
  static func drawCoefficients(
    factor: UnsafePointer<Double>, columns: Int, stride: Int, random: inout Philox
  ) -> [Double] {
    let last = factor + columns * stride
    let whitened = (0..<columns).map { last[$0] + random.normal() }
    return backSubstitute(whitened, factor: factor, stride: stride)
  }

  /// The expectation of one council-year from circumstances alone, given `yearLevels`.
  func fitted(_ coefficients: [Double], levels: [Double], cell: Int) -> Double {
    var sum = levels[cell % yearCount]
    for j in 0..<restCount { sum += coefficients[yearColumnCount + j] * design.columns[j][cell] }
    return sum
  }

  /// SD of a council-year's noise, fully reliable.
  func noiseSD(_ parameters: Hyperparameters, cell: Int) -> Double {
    let unit = cell / yearCount
    let size = sizeFactor[unit / 8][unit % 8]
    return parameters.phi * (1 - parameters.h + parameters.h * size).squareRoot()
  }
}
