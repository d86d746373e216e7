import CFrontierKernel

/// Finds, for one unit after the other, who dominates it and by what ratio of the moving side.
final class DominanceSearch {
  private let fixed: [Double]
  private let moving: [[Double]]
  private let rows: Int
  private let capacity: Int
  private let orientation: Orientation
  private let path: KernelPath
  private var found: [Int32]
  private let ratios: UnsafeMutableBufferPointer<Double>
  private var count = 0
  private var point: [Double]
  /// The unit with the extreme ratio, the first among equals.
  private(set) var peer = 0

  init(
    fixed columns: [[Double]], moving: [[Double]], _ orientation: Orientation, _ path: KernelPath
  ) {
    let units = columns[0].count
    rows = columns.count
    capacity = (units + 7) / 8 * 8
    var fixed = [Double](repeating: .nan, count: rows * capacity)
    for (r, column) in columns.enumerated() {
      for (j, value) in column.enumerated() { fixed[r * capacity + j] = value }
    }
    self.fixed = fixed
    self.moving = moving
    self.orientation = orientation
    self.path = min(path, .widest)
    found = [Int32](repeating: 0, count: capacity + 1)
    ratios = .allocate(capacity: capacity)
    ratios.initialize(repeating: 0)
    point = [Double](repeating: 0, count: rows)
  }

  deinit { ratios.deallocate() }

  /// The ratios of the last unit's dominating set, ascending; valid until the next search.
  var sortedRatios: UnsafeMutableBufferPointer<Double> {
    UnsafeMutableBufferPointer(rebasing: ratios[..<count])
  }

  func findRatios(of unit: Int) {
    for r in 0..<rows { point[r] = fixed[r * capacity + unit] }
    count = Int(
      fk_dominating(fixed, Int32(rows), Int32(capacity), point, path.rawValue, &found))
    let isInput = orientation == .input
    var extreme = isInput ? Double.infinity : -Double.infinity
    for k in 0..<count {
      let other = Int(found[k])
      var ratio = isInput ? 0 : Double.infinity
      for column in moving {
        if isInput {
          // Zero of an input is only matched by zero.
          if column[other] > 0 { ratio = max(ratio, column[other] / column[unit]) }
        } else if column[unit] > 0 {
          ratio = min(ratio, column[other] / column[unit])
        }
      }
      ratios[k] = ratio
      if isInput ? ratio < extreme : ratio > extreme { (extreme, peer) = (ratio, other) }
    }
    sort()
  }

  private func sort() {
    guard count < 24 else {
      var sorted = sortedRatios
      sorted.sort()
      return
    }
    for i in 1..<max(count, 1) {
      let value = ratios[i]
      var j = i
      while j > 0, ratios[j - 1] > value {
        ratios[j] = ratios[j - 1]
        j -= 1
      }
      ratios[j] = value
    }
  }
}
