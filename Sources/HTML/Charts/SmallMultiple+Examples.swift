extension SmallMultiple: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "A row of measures",
        CardGrid([
          card(
            "Spend on each child on social care", "neither direction is better", .pounds, 720, 70,
            40),
          card("Three or more placements in a year", "lower is better", .percent(0), 12, 0.2, 3),
          card("Referred again within 12 months", "lower is better", .percent(0), 24, -0.2, 3),
          card("Care leavers in suitable homes", "higher is better", .percent(0), 84, 0.5, 5),
        ]))
    ]
  }

  private static func card(
    _ title: String, _ polarity: String, _ style: FigureStyle, _ level: Double, _ slope: Double,
    _ noise: Double
  ) -> SmallMultiple {
    let years = ExampleData.years.enumerated().map { index, year in
      let own = level + slope * Double(index) + noise * ExampleData.spread(index + title.count * 10)
      return TrendWithInterval.Year(
        year, own: own, ninety: own - noise * 0.7...own + noise * 0.7,
        typical: level * 0.97 + slope * 0.9 * Double(index))
    }
    return SmallMultiple(
      Link(title, to: "/measures/\(title.count)"), polarity: polarity, years: years, style: style,
      source: "/sources/1")
  }
}
