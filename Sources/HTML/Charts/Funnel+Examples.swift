extension Funnel: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "With inflated limits",
        ChartFigure(
          "Exampleton lies within what is expected of a council of its size", chart: chart))
    ]
  }

  private static var chart: Funnel {
    let sizes = stride(from: 100.0, through: 2000, by: 100)
    let points = (0..<120).map { index in
      let size = 120 + 1800 * ExampleData.noise(index + 31) * ExampleData.noise(index + 77)
      return Point(
        "Council \(index + 1)", size: size,
        value: 20 + 110 * ExampleData.spread(index) / size.squareRoot())
    }
    return Funnel(
      "Children referred again within a year, by number of referrals",
      points: points + [Point("Exampleton", size: 1240, value: 23.5, isOwn: true)],
      limits: sizes.map { size in
        let error = 60 / size.squareRoot()
        return Limit(
          size: size, inner: 20 - 1.96 * error...20 + 1.96 * error,
          outer: 20 - 3.09 * error...20 + 3.09 * error)
      },
      centre: 20, size: AxisText("Referrals in the year", .whole),
      value: AxisText("Referred again within a year (lower is better)", .percent(0)))
  }
}
