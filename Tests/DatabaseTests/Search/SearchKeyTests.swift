import Testing

@testable import Database

@Suite struct SearchKeyTests {
  private func keys(_ numbers: [Int]) -> [SearchKey] {
    numbers.map { SearchKey(SearchKind($0 % 2), $0) }
  }

  @Test(arguments: [
    ([9, 7, 4, 1], [8, 7, 1], [7, 1]), ([], [3], []), ([3], [], []), ([5, 2], [5, 2], [5, 2]),
    ([9], [1], []),
  ])
  func whatTwoListsHaveInCommon(_ left: [Int], _ right: [Int], _ common: [Int]) {
    #expect(SearchKey.common(keys(left), keys(right)) == keys(common))
    #expect(SearchKey.common(keys(right), keys(left)) == keys(common))
  }

  @Test(arguments: [
    ([4, 9], [9, 7, 4, 1], [7, 1]), ([], [3, 2], [3, 2]), ([6], [5, 2], [5, 2]),
    ([5, 2], [5, 2], []),
  ])
  func whatIsLeft(_ some: [Int], _ all: [Int], _ left: [Int]) {
    #expect(SearchKey.others(than: keys(some), in: keys(all)) == keys(left))
  }
}
