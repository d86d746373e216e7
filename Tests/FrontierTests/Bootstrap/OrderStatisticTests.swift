import Statistics
import Testing

@testable import Frontier

struct OrderStatisticTests {
  @Test func selectsWhatSortingWould() {
    var random = Philox(seed: 11)
    for round in 0..<200 {
      let count = 1 + random.index(below: 60)
      var values = (0..<count).map { _ in Double(random.index(below: 20)) }
      let sorted = values.sorted()
      let k = random.index(below: count)
      let found = values.withUnsafeMutableBufferPointer { OrderStatistic.select(k, in: $0) }
      #expect(found == sorted[k], "seed 11, round \(round)")
    }
  }

  /// R: quantile(1:10, c(0.025, 0.5, 0.975), type = 9) gives 1 (the smallest), 5.5, 10.
  @Test func followsTypeNineOfHyndmanAndFan() {
    var values = (1...10).map(Double.init)
    values.withUnsafeMutableBufferPointer {
      #expect(OrderStatistic.quantile(0.5, of: $0) == 5.5)
      #expect(OrderStatistic.quantile(0.025, of: $0) == 1)
      #expect(OrderStatistic.quantile(0.975, of: $0) == 10)
      // (10 + 1/4) · 0.2 + 3/8 = 2.425
      #expect(abs(OrderStatistic.quantile(0.2, of: $0) - 2.425) < 1e-12)
    }
  }
}
