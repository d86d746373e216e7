import Statistics

extension EffectModel {
  /// Coefficients drawn from their posterior, by the factor that `factorise` left or by a kept
  /// copy of it.
  func drawCoefficients(
    _ random: inout Philox, factor: UnsafePointer<Double>? = nil
  ) -> [Double] {
    let factor = factor ?? UnsafePointer(normal)
    let last = factor + columnCount * normalSize
    var coefficients = Self.backSubstitute(
      (0..<columnCount).map { last[$0] + random.normal() }, factor: factor, stride: normalSize)
    restoreShift(&coefficients)
    return coefficients
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
