import Testing

@testable import Productivity

@Suite("A table of figures by council and year")
struct PanelGridTests {
  @Test("an absent figure is absent, not zero")
  func absence() {
    var grid = PanelGrid(unitCount: 2, yearCount: 3)
    #expect(grid[1, 2] == nil)
    grid[1, 2] = 0
    #expect(grid[1, 2] == 0)
    #expect(grid[1, 1] == nil)
    grid[1, 2] = nil
    #expect(grid == PanelGrid(unitCount: 2, yearCount: 3))
  }

  @Test("short rows leave cells absent")
  func rows() {
    let grid = PanelGrid(rows: [[1, nil, 3], [4]])
    #expect(grid.yearCount == 3)
    #expect(grid[0, 2] == 3)
    #expect(grid[1, 0] == 4)
    #expect(grid[1, 2] == nil)
    #expect(
      grid.selecting(units: [1, 0], years: [2, 0]) == PanelGrid(rows: [[nil, 4], [3, 1]]))
  }
}
