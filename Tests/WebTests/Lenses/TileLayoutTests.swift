import Testing

@testable import Web

@Suite("The tile layout")
struct TileLayoutTests {
  private func points(_ count: Int) -> [TileLayout.Point] {
    (0..<count).map { number in
      TileLayout.Point(
        id: "E\(number)", latitude: 52 + 2 * SampleStore.spread(number * 3),
        longitude: -1.5 + 2 * SampleStore.spread(number * 3 + 1))
    }
  }

  @Test("No two councils share a place", arguments: [1, 2, 33, 160])
  func noOverlap(_ count: Int) {
    let layout = TileLayout(points(count))
    #expect(layout.places.count == count)
    #expect(Set(layout.places.values).count == count)
  }

  @Test("The order of the councils does not matter")
  func order() {
    let points = points(60)
    #expect(TileLayout(points).places == TileLayout(points.reversed()).places)
  }

  @Test("Councils at one spot still get places of their own")
  func sameSpot() {
    let points = (0..<9).map { TileLayout.Point(id: "E\($0)", latitude: 51.5, longitude: 0) }
    #expect(Set(TileLayout(points).places.values).count == 9)
  }

  @Test("North is above south, and west left of east")
  func directions() throws {
    let points = [
      TileLayout.Point(id: "N", latitude: 55, longitude: -2),
      TileLayout.Point(id: "S", latitude: 50, longitude: -2),
      TileLayout.Point(id: "E", latitude: 52.5, longitude: 2),
      TileLayout.Point(id: "W", latitude: 52.5, longitude: -6),
    ]
    let places = TileLayout(points).places
    let (north, south) = (try #require(places["N"]), try #require(places["S"]))
    let (east, west) = (try #require(places["E"]), try #require(places["W"]))
    #expect(north.row < south.row)
    #expect(west.column < east.column)
  }

  @Test("The assignment is the cheapest of all, by trying every one")
  func optimal() {
    for seed in 0..<20 {
      let cost = (0..<30).map { 10 * (1 + SampleStore.spread(seed * 101 + $0)) }
      let chosen = Assignment.columns(cost: cost, rowCount: 5)
      let total = chosen.enumerated().reduce(0) { $0 + cost[$1.offset * 6 + $1.element] }
      #expect(Set(chosen).count == 5)
      #expect(abs(total - cheapest(cost, row: 0, used: [])) < 1e-9, "seed \(seed)")
    }
  }

  private func cheapest(_ cost: [Double], row: Int, used: Set<Int>) -> Double {
    guard row < 5 else { return 0 }
    return (0..<6).filter { !used.contains($0) }.map {
      cost[row * 6 + $0] + cheapest(cost, row: row + 1, used: used.union([$0]))
    }.min() ?? .infinity
  }
}
