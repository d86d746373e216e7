import Assessment
import Testing

@Suite("Own view beside outcomes")
struct OutcomesCheckTests {
  @Test("every standing with a high and a low view of oneself")
  func table() {
    let expected: [(OutcomeStanding, OutcomesCheck.Kind, OutcomesCheck.Kind)] = [
      (.clearlyAbove, .agree, .harsher), (.likelyAbove, .agree, .harsher), (.same, .agree, .agree),
      (.likelyBelow, .rosier, .agree), (.clearlyBelow, .rosier, .agree),
    ]
    for (standing, high, low) in expected {
      #expect(OutcomesCheck(service: "roads", standing: standing, meanNow: 3.1).kind == high)
      #expect(OutcomesCheck(service: "roads", standing: standing, meanNow: 1.9).kind == low)
    }
  }

  @Test("the sentence asks and does not blame")
  func sentence() {
    for standing in OutcomeStanding.allCases {
      for mean in [1.0, 4.0] {
        let text = OutcomesCheck(service: "roads", standing: standing, meanNow: mean).sentence
        for word in ["fail", "worst", "poor", "wrong"] { #expect(!text.contains(word)) }
        #expect(text.contains("roads"))
      }
    }
  }
}
