/// How many people chose each level of one statement, and how many do not know.
public struct LevelCounts: Sendable, Hashable {
  /// Four, for levels 1 to 4.
  public private(set) var counts: [Int]
  public var dontKnow: Int

  public init(_ counts: [Int] = [0, 0, 0, 0], dontKnow: Int = 0) {
    precondition(counts.count == Level.allCases.count)
    self.counts = counts
    self.dontKnow = dontKnow
  }

  public subscript(_ level: Level) -> Int {
    get { counts[level.rawValue - 1] }
    set { counts[level.rawValue - 1] = newValue }
  }

  /// Counts one more answer, or several of the same kind.
  public mutating func add(_ score: Score, times: Int = 1) {
    switch score {
    case .level(let level): self[level] += times
    case .dontKnow: dontKnow += times
    }
  }

  /// People who chose a level.
  public var scored: Int { counts.reduce(0, +) }
  /// People who answered, with those who do not know.
  public var answered: Int { scored + dontKnow }

  /// The share of those who answered that do not know; nil where nobody answered.
  public var shareUnknown: Double? {
    answered == 0 ? nil : Double(dontKnow) / Double(answered)
  }

  /// The middle level; between two where half chose below and half above. Nil without levels.
  public var median: Double? {
    guard scored > 0 else { return nil }
    let low = level(at: (scored - 1) / 2)
    let high = level(at: scored / 2)
    return Double(low + high) / 2
  }

  /// The lowest and the highest level that somebody chose.
  public var range: ClosedRange<Level>? {
    let chosen = Level.allCases.filter { self[$0] > 0 }
    guard let first = chosen.first, let last = chosen.last else { return nil }
    return first...last
  }

  /// The level of the person at a place, counted from 0, when all stand in order.
  private func level(at place: Int) -> Int {
    var seen = 0
    for (index, count) in counts.enumerated() {
      seen += count
      if place < seen { return index + 1 }
    }
    return counts.count
  }

  public static func + (a: LevelCounts, b: LevelCounts) -> LevelCounts {
    LevelCounts(zip(a.counts, b.counts).map { $0 + $1 }, dontKnow: a.dontKnow + b.dontKnow)
  }

  public static func - (a: LevelCounts, b: LevelCounts) -> LevelCounts {
    LevelCounts(zip(a.counts, b.counts).map { $0 - $1 }, dontKnow: a.dontKnow - b.dontKnow)
  }
}
