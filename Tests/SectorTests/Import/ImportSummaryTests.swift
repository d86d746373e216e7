import Sector
import TestSupport
import Testing

@Suite("Import summaries")
struct ImportSummaryTests {
  @Test("numbers add up after any sequence of items")
  func addsUp() {
    let seed = UInt64.random(in: 0 ... .max)
    print("Import summary: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let outcomes = (0..<500).map { _ in
      [PutOutcome.stored, .revised, .unchanged, .rejected].randomElement(using: &generator)!
    }
    var summary = ImportSummary()
    for outcome in outcomes {
      summary.count(outcome)
      #expect(summary.addsUp)
    }
    #expect(summary.itemsIn == 500)
    #expect(summary.revised == outcomes.count { $0 == .revised })
    #expect(summary.stored == outcomes.count { $0 == .stored || $0 == .revised })
    #expect(summary.unchanged == outcomes.count { $0 == .unchanged })
  }

  @Test("a lost item is noticed")
  func lost() {
    var summary = ImportSummary()
    summary.itemsIn = 2
    summary.stored = 1
    #expect(!summary.addsUp)
  }
}
