/// A map on which every council is one equal tile, so that small cities count as much as wide
/// counties. Each tile says its band by colour and by a sign, and leads to the council.
public struct TileMap: Component {
  /// One council on the map.
  public struct Tile: Sendable {
    var code: String
    /// The council's name.
    public let name: String
    var label: String
    var tone: BandTone
    var value: String
    var address: String
    var isOwn: Bool

    /// A tile with a label of at most four letters; `value` is the figure in words.
    public init(
      code: String, name: String, label: String, tone: BandTone, value: String, address: String,
      isOwn: Bool = false
    ) {
      self.code = code
      self.name = name
      self.label = label
      self.tone = tone
      self.value = value
      self.address = address
      self.isOwn = isOwn
    }
  }

  /// Where a council's tile stands, counted from the top left.
  public struct Place: Sendable, Hashable {
    public let column: Int
    public let row: Int

    /// A place on the map's grid.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  let title: String
  let tiles: [Tile]
  private let layout: [String: Place]
  private let valueTitle: String

  /// A map of the tiles by a layout from council code to place. Councils that the layout does not
  /// know are in the table only.
  public init(_ title: String, tiles: [Tile], layout: [String: Place], valueTitle: String) {
    self.title = title
    self.tiles = tiles
    self.layout = layout
    self.valueTitle = valueTitle
  }

  public func write(to h: inout HTMLWriter) {
    h.add(BandKey(tones: shownTones))
    h.div(.class("tiles"), .role(.region), .aria(.label, title), .tabindex(0)) { h in
      h.element("svg", size + [.role(.group), .aria(.label, title)]) { h in
        for (tile, place) in placed { draw(tile, at: place, to: &h) }
      }
    }
  }

  private static let side = 36

  private var placed: [(Tile, Place)] {
    tiles.compactMap { tile in layout[tile.code].map { (tile, $0) } }
      .sorted { ($0.1.row, $0.1.column) < ($1.1.row, $1.1.column) }
  }

  private var shownTones: [BandTone] {
    BandTone.allCases.filter { tone in tiles.contains { $0.tone == tone } }
  }

  private var size: [Attribute] {
    let places = placed.map(\.1)
    let width = ((places.map(\.column).max() ?? 0) + 1) * Self.side + 2
    let height = ((places.map(\.row).max() ?? 0) + 1) * Self.side + 2
    return [
      Attribute("viewBox", "0 0 \(width) \(height)"), .width(width), .height(height),
    ]
  }

  private func draw(_ tile: Tile, at place: Place, to h: inout HTMLWriter) {
    let (x, y) = (place.column * Self.side + 1, place.row * Self.side + 1)
    let words = "\(tile.name): \(tile.value). \(tile.tone.words)."
    let side = String(Self.side - 2)
    h.element(
      "g",
      [
        .class("tile \(tile.tone.styleClass)\(tile.isOwn ? " mine" : "")"),
        Attribute("transform", "translate(\(x) \(y))"),
      ]
    ) { h in
      h.a(.href(tile.address), .aria(.label, words)) { h in
        h.title(words)
        h.element("rect", [Attribute("width", side), Attribute("height", side)], "")
        h.element("text", [Attribute("x", "17"), Attribute("y", "14")], tile.label)
        h.element(
          "text", [Attribute("x", "17"), Attribute("y", "28"), .class("sign")], tile.tone.sign)
      }
    }
  }
}

extension TileMap: Chart {
  public var figures: DataTable {
    DataTable(
      caption: title,
      columns: [.heading("Council"), .figure(valueTitle), .text("What we can say")],
      rows: tiles.map { tile in
        .init(
          [
            .link(tile.name, to: tile.address), .text(tile.value), .component(BandTag(tile.tone)),
          ], isOwn: tile.isOwn)
      }, isLong: tiles.count > 20)
  }
}
