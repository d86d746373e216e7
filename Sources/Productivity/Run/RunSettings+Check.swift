extension RunSettings {
  /// Tells whether the settings are within their ranges.
  ///
  /// - Throws: `IndexError.badSetting` with what is wrong.
  func check(measures: Int) throws(IndexError) {
    func require(_ holds: Bool, _ problem: String) throws(IndexError) {
      if !holds { throw .badSetting(problem) }
    }
    try require(weightDraws >= 1, "there must be at least one weight draw")
    try require(draws >= max(20, weightDraws), "draws must be at least 20 and one per weight draw")
    try require(proposals >= 10, "there must be at least 10 proposals")
    try require(imputations ?? 1 >= 1, "there must be at least one imputation")
    try require(
      weightConcentration > 0 && weightConcentration.isFinite, "kappa must be above zero")
    try require(
      valueOfPoint > 0 && valueOfPoint < 1, "the value of a point must lie between 0 and 1")
    try require(
      (0...1).contains(requiredWeight), "the required share of the weight must lie in 0 to 1")
    try require(comparators >= 1, "there must be at least one comparator")
    try require(
      submittedWeights.allSatisfy { row in
        row.count == measures && row.allSatisfy { $0 >= 0 } && row.contains { $0 > 0 }
      },
      "every submission needs one weight of zero or more per measure, not all zero")
  }
}
