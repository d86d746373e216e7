extension TrendWithInterval: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "With interval and typical council",
        ChartFigure(
          "Placements did not settle: one child in eight moved three times or more",
          note: "Lower is better. The shaded band holds 90% of the likely values.",
          chart: placements,
          source: Link("Department for Education, children looked after, 2025", to: "/sources/1"))),
      Example(
        "With a missing year",
        ChartFigure(
          "Spending rose faster than elsewhere",
          chart: TrendWithInterval(
            "Spend on each child",
            years: ExampleData.years.enumerated().map { index, year in
              let spend = 720 * (1 + 0.09 * Double(index)) + 60 * ExampleData.spread(index)
              return Year(
                year, own: index == 4 ? nil : spend, typical: 700 * (1 + 0.075 * Double(index)))
            },
            name: "Exampleton", measure: AxisText("Spend on each child (£)", .pounds),
            includesZero: true))),
    ]
  }

  static var placements: TrendWithInterval {
    let own: [Double] = [8.1, 10, 10.2, 11, 12, 9, 11, 14, 16, 13]
    let typical: [Double] = [10, 10, 11, 11, 11, 9, 10, 11, 11, 10]
    return TrendWithInterval(
      "Children with three or more placements in a year",
      years: ExampleData.years.enumerated().map { index, year in
        Year(
          year, own: own[index], ninety: own[index] - 2.5...own[index] + 2.8,
          typical: typical[index])
      },
      name: "Exampleton",
      measure: AxisText("Children with three or more placements in a year", .percent(0)))
  }
}
