import Testing

@testable import Assessment

@Suite("Agreement")
struct AgreementTests {
  /// The example of the documentation of the R package agrmt, function `agreement`.
  @Test("the published example of seven categories")
  func published() {
    #expect(abs(Agreement.index(of: [30, 40, 210, 130, 530, 50, 10]) - 0.6113333) < 5e-8)
  }

  /// Layers by hand. [4,4,0,0]: one layer, U = 1, S = 2, A = 2/3. [5,0,0,5]: U = -3/2, S = 2, A = -1.
  /// [6,3,1,0]: layers 1110 (3 answers, 1/3), 1100 (4, 2/3), 1000 (3, 1): (1 + 8/3 + 3) / 10 = 2/3.
  /// [3,0,3,0]: one triple fits, one denies: U = (2 - 3) / 4, A = -1/4 · 2/3 = -1/6.
  @Test(
    "worked by hand for four levels",
    arguments: [
      [9, 0, 0, 0, 6], [2, 2, 2, 2, 0], [4, 4, 0, 0, 4], [5, 0, 0, 5, -6], [6, 3, 1, 0, 4],
      [3, 0, 3, 0, -1],
    ])
  func byHand(countsAndSixths: [Int]) {
    let expected = Double(countsAndSixths[4]) / 6
    #expect(abs(Agreement.index(of: Array(countsAndSixths.prefix(4))) - expected) < 1e-12)
  }

  @Test("it lies between -1 and 1, and reads the same from both ends")
  func properties() {
    for a in 0...4 {
      for b in 0...4 {
        for c in 0...4 {
          for d in 0...4 where a + b + c + d > 0 {
            let value = Agreement.index(of: [a, b, c, d])
            #expect(value >= -1 - 1e-12 && value <= 1 + 1e-12)
            #expect(abs(value - Agreement.index(of: [d, c, b, a])) < 1e-12)
            #expect(abs(value - Agreement.index(of: [3 * a, 3 * b, 3 * c, 3 * d])) < 1e-12)
          }
        }
      }
    }
  }

  @Test("fewer than five answers are not summed up")
  func few() {
    #expect(Agreement(LevelCounts([2, 2, 0, 0], dontKnow: 9)) == nil)
    #expect(Agreement(LevelCounts([3, 2, 0, 0])) != nil)
  }

  @Test("leaving one out tells whether the words are firm")
  func firm() throws {
    let all = try #require(Agreement(LevelCounts([0, 8, 0, 0])))
    #expect(all.kind == .close && all.isFirm)
    let camps = try #require(Agreement(LevelCounts([4, 0, 0, 4])))
    #expect(camps.kind == .apart && camps.isFirm)
    // Without the one at level 4 the five others sit on two neighbouring levels.
    let shaky = try #require(Agreement(LevelCounts([3, 2, 0, 1])))
    #expect(!shaky.isFirm)
    #expect(abs(shaky.withoutOne.upperBound - (2.0 * 2 * (2.0 / 3) + 1) / 5) < 1e-12)
  }
}
