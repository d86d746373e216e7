import Assessment
import Testing

@Suite("Comparison with councils that share")
struct PeerComparisonTests {
  @Test("nothing is shown with fewer than five others")
  func few() {
    #expect(PeerComparison("A1", own: .two, others: [.one, .two, .three, .four]) == nil)
    #expect(PeerComparison("A1", own: .two, others: [.one, .two, .three, .four, .four]) != nil)
  }

  /// Type 7 quantiles of 1, 2, 2, 3, 4: 2, 2 and 3.
  @Test("the middle half, and where the council stands")
  func place() throws {
    let others: [Level] = [.four, .two, .one, .three, .two]
    let within = try #require(PeerComparison("A1", own: .two, others: others))
    #expect(within.median == 2 && within.middleHalf == 2...3)
    #expect(within.place == .within)
    #expect(PeerComparison("A1", own: .one, others: others)?.place == .below)
    #expect(PeerComparison("A1", own: .four, others: others)?.place == .above)
    #expect(within.sentence.contains("5 councils"))
  }
}
