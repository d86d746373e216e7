extension SpendOutcomeScatter: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "With frontier and expectation",
        ChartFigure(
          "Exampleton spends a little more than most and gets a little more for it",
          note: "Each dot is a council. Further up is better, further right costs more.",
          chart: chart,
          source: Link(
            "Department for Education, outcomes of children in care, 2025", to: "/sources/1")))
    ]
  }

  static var chart: SpendOutcomeScatter {
    let others = (0..<90).map { index in
      point("Council \(index + 1)", index + 200, role: .other)
    }
    let comparators = ExampleData.councils.enumerated().map { index, name in
      point(name, index + 20, role: .comparator)
    }
    let own = Point("Exampleton", spend: 1386, outcome: Estimate(58, ninety: 53...63), role: .own)
    return SpendOutcomeScatter(
      "Spend on each child against care leavers in work, education or training",
      points: others + comparators + [own],
      lines: [
        Line(
          "The most that any council gets for this spend", .frontier,
          points: [(700, 52), (900, 61), (1200, 67), (1600, 71), (2100, 73)]),
        Line(
          "Typical for this spend", .expected,
          points: [(700, 44), (1100, 50), (1600, 54.5), (2100, 57)]),
      ],
      spend: AxisText("Spend on each child (£)", .pounds),
      outcome: AxisText(
        "Care leavers in work, education or training (higher is better)", .percent(0)))
  }

  private static func point(_ name: String, _ seed: Int, role: Point.Role) -> Point {
    let spend = 1250 + 420 * ExampleData.spread(seed)
    let outcome = 44 + (spend - 700) / 120 + 8 * ExampleData.spread(seed + 1000)
    return Point(
      name, spend: spend, outcome: Estimate(outcome, ninety: outcome - 5...outcome + 5), role: role)
  }
}
