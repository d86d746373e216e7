import HTML

/// Gives every council one place on a grid, as near as can be to where it lies on the map.
///
/// A pure function of the points: the same points give the same places, whatever their order. The
/// places minimise the sum of squared distances over all councils (the assignment problem, solved
/// by shortest augmenting paths; Jonker and Volgenant, 1987), so that no two share a place.
struct TileLayout: Sendable {
  /// A council on the map.
  struct Point: Sendable, Hashable {
    var id: String
    var latitude: Double
    var longitude: Double
  }

  let places: [String: TileMap.Place]

  /// - Complexity: cubic in the number of points; 160 councils take some milliseconds.
  init(_ points: [Point]) {
    let points = points.sorted { $0.id < $1.id }
    guard !points.isEmpty else {
      places = [:]
      return
    }
    let grid = Grid(points)
    let chosen = Assignment.columns(cost: grid.costs, rowCount: points.count)
    let cells = chosen.map { grid.cells[$0] }
    let (left, top) = (cells.map(\.column).min() ?? 0, cells.map(\.row).min() ?? 0)
    places = Dictionary(
      zip(points.map(\.id), cells).map {
        ($0, TileMap.Place(column: $1.column - left, row: $1.row - top))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension TileLayout {
  /// The cells on offer and how far each council lies from each.
  private struct Grid {
    var cells: [(column: Int, row: Int)]
    /// Row by row: squared distance of each point from each cell.
    var costs: [Double]

    init(_ points: [Point]) {
      let east = Self.spread(points.map { $0.longitude * 0.6 })
      let south = Self.spread(points.map { -$0.latitude })
      let (width, height) = Self.extent(east, south)
      // Two cells for every council, in the country's own proportions.
      let scale = (2 * Double(points.count) / (width * height)).squareRoot()
      let (columns, rows) = (max(1, width * scale), max(1, height * scale))
      let x = east.map { ($0 - (east.min() ?? 0)) * columns / width }
      let y = south.map { ($0 - (south.min() ?? 0)) * rows / height }
      cells = (0...Int(rows.rounded(.up))).flatMap { row in
        (0...Int(columns.rounded(.up))).map { (column: $0, row: row) }
      }
      costs = []
      costs.reserveCapacity(points.count * cells.count)
      for point in points.indices {
        for cell in cells {
          let (dx, dy) = (Double(cell.column) - x[point], Double(cell.row) - y[point])
          costs.append(dx * dx + dy * dy)
        }
      }
    }

    /// Width and height of the points, neither zero nor many times the other, so that councils in
    /// one line still have room.
    private static func extent(
      _ east: [Double], _ south: [Double]
    ) -> (width: Double, height: Double) {
      let width = (east.max() ?? 0) - (east.min() ?? 0)
      let height = (south.max() ?? 0) - (south.min() ?? 0)
      let least = max(width, height, 1e-6) / 20
      return (max(width, least), max(height, least))
    }

    /// Half the true place and half the rank, so that crowded parts get the room they need.
    private static func spread(_ values: [Double]) -> [Double] {
      let (low, high) = (values.min() ?? 0, values.max() ?? 0)
      guard high > low else { return values }
      let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
      var ranks = [Double](repeating: 0, count: values.count)
      for (rank, index) in order.enumerated() { ranks[index] = Double(rank) }
      let top = Double(max(values.count - 1, 1))
      return values.indices.map {
        low + (high - low) * (0.5 * (values[$0] - low) / (high - low) + 0.5 * ranks[$0] / top)
      }
    }
  }
}
