import Testing

@testable import Database

@Suite struct SearchTermTests {
  private func term(_ words: String, _ holding: Int) -> SearchTerm {
    SearchTerm(phrases: [.init(words: words, holding: holding)])
  }

  private func telling(_ holdings: [Int], of documents: Int) -> [Int] {
    SearchTerm.telling(holdings.map { term("w", $0) }, of: documents).map(\.holding)
  }

  @Test func wordsThatAreInMostDocumentsTellNothing() {
    #expect(telling([90_000, 9_000, 12], of: 100_000) == [9_000, 12])
    #expect(telling([90_000, 40_000], of: 100_000) == [40_000])
    // In a small library every match can be put into order.
    #expect(telling([160, 3], of: 170) == [160, 3])
    #expect(telling([], of: 170).isEmpty)
  }

  @Test func theMostFrequentComesFirstThenTheAlphabet() {
    let term = SearchTerm(
      phrases: [
        .init(words: "lighter", holding: 2), .init(words: "lights", holding: 7),
        .init(words: "light", holding: 7),
      ])
    #expect(term.mostFrequent?.words == "light")
    #expect(term.holding == 16)
    #expect(term.expression == "(\"lighter\" OR \"lights\" OR \"light\")")
  }
}
