extension IntervalStrip: Exemplified {
  public static var examples: [Example] {
    let scale = Scale(holding: [80, 125])
    let comparators = (0..<15).map { 100 + 9 * ExampleData.spread($0) }
    return [
      Example(
        "With comparators",
        IntervalStrip(
          "Index", Estimate(108, half: 103...113, ninety: 97...119), tone: .likelyAbove,
          comparators: comparators, scale: scale)),
      Example(
        "Clearly below, wide interval only",
        IntervalStrip(
          "Index", Estimate(88, ninety: 82...95), tone: .clearlyBelow, scale: scale)),
    ]
  }
}
