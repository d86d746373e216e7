import Assessment
import Testing

@Suite("Counts of levels")
struct LevelCountsTests {
  @Test(
    "the median is that of the sorted levels",
    arguments: [
      ([1, 0, 0, 0], 1.0), ([1, 1, 0, 0], 1.5), ([1, 0, 0, 1], 2.5), ([0, 2, 1, 0], 2.0),
      ([3, 1, 1, 1], 1.5), ([0, 0, 1, 8], 4.0), ([2, 1, 2, 0], 2.0),
    ] as [([Int], Double)])
  func median(counts: [Int], expected: Double) {
    #expect(LevelCounts(counts).median == expected)
  }

  @Test("the median is that of the sorted list, for every small table")
  func medianAgainstList() {
    for a in 0...3 {
      for b in 0...3 {
        for c in 0...3 {
          for d in 0...3 where a + b + c + d > 0 {
            let list =
              Array(repeating: 1, count: a) + Array(repeating: 2, count: b)
              + Array(repeating: 3, count: c) + Array(repeating: 4, count: d)
            let middle = Double(list[(list.count - 1) / 2] + list[list.count / 2]) / 2
            #expect(LevelCounts([a, b, c, d]).median == middle)
          }
        }
      }
    }
  }

  @Test("range, don't know, and nothing at all")
  func others() {
    let counts = LevelCounts([0, 2, 1, 0], dontKnow: 1)
    #expect(counts.range == .two ... .three)
    #expect(counts.answered == 4 && counts.scored == 3)
    #expect(counts.shareUnknown == 0.25)
    #expect(LevelCounts().median == nil && LevelCounts().range == nil)
    #expect(LevelCounts().shareUnknown == nil)
  }
}
