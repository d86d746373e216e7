import Testing

@testable import Database

@Suite struct SearchKeyTests {
  private func keys(_ numbers: [Int]) -> [SearchKey] {
    numbers.map { SearchKey(SearchKind($0 % 2), $0) }
  }

  @Test(arguments: [
    ([4, 9], [9, 7, 4, 1], [7, 1]), ([], [3, 2], [3, 2]), ([6], [5, 2], [5, 2]),
    ([5, 2], [5, 2], []),
  ])
  func whatIsLeft(_ some: [Int], _ all: [Int], _ left: [Int]) {
    #expect(SearchKey.others(than: keys(some), in: keys(all)) == keys(left))
  }
}
