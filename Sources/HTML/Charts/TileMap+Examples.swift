extension TileMap: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "Bands of one service",
        ChartFigure("Where children's services get more for each pound", chart: chart))
    ]
  }

  private static var chart: TileMap {
    let names = ["Exampleton"] + ExampleData.councils + ["Little Wenlow", "Great Wenlow"]
    let tiles = names.enumerated().map { index, name in
      Tile(
        code: "E\(index)", name: name, label: String(name.prefix(4)),
        tone: BandTone.allCases[(index * 5 + 1) % 6],
        value: (index * 5 + 1) % 6 == 5
          ? Format.noFigure : Format.whole(88 + Double(index * 7 % 25)),
        address: "/councils/E\(index)", isOwn: index == 0)
    }
    let layout = names.indices.map { index in
      ("E\(index)", Place(column: index % 5 + (index / 5) % 2, row: index / 5))
    }
    return TileMap(
      "Children's social care: index by council", tiles: tiles,
      layout: Dictionary(uniqueKeysWithValues: layout), valueTitle: "Index")
  }
}
