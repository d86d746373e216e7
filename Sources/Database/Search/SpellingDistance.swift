/// How many slips lie between two words: a letter too many, too few or wrong, or two neighbours
/// swapped (optimal string alignment distance, after Damerau 1964).
enum SpellingDistance {
  /// The distance, or nil where it is more than `limit`.
  static func between(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * (right.count + 1)) { rows in
      let width = right.count + 1
      for j in 0..<width { rows[j] = j }
      var (before, last, next) = (2 * width, 0, width)
      for i in 0..<left.count {
        rows[next] = i + 1
        var least = i + 1
        for j in 0..<right.count {
          var cost = min(
            rows[last + j + 1] + 1, rows[next + j] + 1,
            rows[last + j] + (left[i] == right[j] ? 0 : 1))
          if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
            cost = min(cost, rows[before + j - 1] + 1)
          }
          rows[next + j + 1] = cost
          least = min(least, cost)
        }
        // The row before may still be swapped into; one row of slack keeps the cut exact.
        if least > limit + 1 { return nil }
        (before, last, next) = (last, next, before)
      }
      let distance = rows[last + right.count]
      return distance <= limit ? distance : nil
    }
  }

  static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    var (left, right) = (left, right)
    return left.withUTF8 { first in
      right.withUTF8 { second in between(first, second, limit: limit) }
    }
  }
}
