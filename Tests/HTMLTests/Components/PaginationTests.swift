import HTML
import Testing

@Suite struct PaginationTests {
  private func pages(_ current: Int, of count: Int) throws -> [String] {
    let markup = Pagination(current: current, count: count) { "p\($0)" }.markup
    return try Markup(markup).tags.compactMap { $0.attributes["href"] }
  }

  @Test func showsTheEndsAndTheNeighbours() throws {
    #expect(try pages(6, of: 12) == ["p5", "p1", "p5", "p6", "p7", "p12", "p7"])
    #expect(try pages(1, of: 3) == ["p1", "p2", "p3", "p2"])
    #expect(try pages(3, of: 3) == ["p2", "p1", "p2", "p3"])
  }

  @Test func aSinglePageNeedsNoLinks() {
    #expect(Pagination(current: 1, count: 1) { "\($0)" }.markup.isEmpty)
  }
}
