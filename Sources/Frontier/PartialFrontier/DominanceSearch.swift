import CFrontierKernel

/// Finds, for one unit after the other, who dominates it and by what ratio of the moving side.
final class DominanceSearch {
  private let fixed: UnsafeMutableBufferPointer<Double>
  private let moving: UnsafeMutableBufferPointer<Double>
  private let found: UnsafeMutableBufferPointer<Int32>
  private let ratios: UnsafeMutableBufferPointer<Double>
  private let point: UnsafeMutableBufferPointer<Double>
  private let count: Int
  private let rows: Int
  private let movingRows: Int
  private let capacity: Int
  private let isInput: Bool
  private let path: KernelPath
  private var size = 0
  /// The unit with the extreme ratio, the first among equals.
  private(set) var peer = 0

  init(fixed: [[Double]], moving: [[Double]], _ orientation: Orientation, _ path: KernelPath) {
    count = fixed[0].count
    rows = fixed.count
    movingRows = moving.count
    capacity = (count + 7) / 8 * 8
    isInput = orientation == .input
    self.path = min(path, .widest)
    self.fixed = .allocate(capacity: rows * capacity)
    self.fixed.initialize(repeating: .nan)
    self.moving = .allocate(capacity: movingRows * capacity)
    self.moving.initialize(repeating: .nan)
    found = .allocate(capacity: capacity + 1)
    found.initialize(repeating: 0)
    ratios = .allocate(capacity: capacity)
    ratios.initialize(repeating: 0)
    point = .allocate(capacity: rows)
    point.initialize(repeating: 0)
    for r in 0..<rows { for j in 0..<count { self.fixed[r * capacity + j] = fixed[r][j] } }
    for r in 0..<movingRows { for j in 0..<count { self.moving[r * capacity + j] = moving[r][j] } }
  }

  deinit {
    fixed.deallocate()
    moving.deallocate()
    found.deallocate()
    ratios.deallocate()
    point.deallocate()
  }

  /// The ratios of the last unit's dominating set, ascending; valid until the next search.
  var sortedRatios: UnsafeMutableBufferPointer<Double> {
    UnsafeMutableBufferPointer(rebasing: ratios[..<size])
  }

  /// Looks for those that dominate a unit.
  func findRatios(of unit: Int) {
    for r in 0..<rows { point[r] = fixed[r * capacity + unit] }
    size = Int(
      fk_dominating(
        fixed.baseAddress!, Int32(rows), Int32(capacity), point.baseAddress!, path.rawValue,
        found.baseAddress!))
    var extreme = isInput ? Double.infinity : -Double.infinity
    for k in 0..<size {
      let ratio = ratio(of: Int(found[k]), to: unit)
      ratios[k] = ratio
      if isInput ? ratio < extreme : ratio > extreme { (extreme, peer) = (ratio, Int(found[k])) }
    }
    sort()
  }

  @inline(__always)
  private func ratio(of other: Int, to unit: Int) -> Double {
    var ratio = isInput ? 0 : Double.infinity
    for r in 0..<movingRows {
      let (theirs, own) = (moving[r * capacity + other], moving[r * capacity + unit])
      if isInput {
        // Zero of an input is only matched by zero.
        if theirs > 0 { ratio = max(ratio, theirs / own) }
      } else if own > 0 {
        ratio = min(ratio, theirs / own)
      }
    }
    return ratio
  }

  private func sort() {
    guard size < 24 else {
      var sorted = sortedRatios
      sorted.sort()
      return
    }
    for i in 1..<max(size, 1) {
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
