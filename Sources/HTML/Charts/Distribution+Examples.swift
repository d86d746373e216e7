extension Distribution: Exemplified {
  public static var examples: [Example] {
    let others = (0..<130).map {
      Point("Council \($0 + 1)", 62 + 22 * ExampleData.spread($0 + 400))
    }
    let comparators = ExampleData.councils.enumerated().map { index, name in
      Point(name, 62 + 14 * ExampleData.spread(index), role: .comparator)
    }
    return [
      Example(
        "All councils",
        ChartFigure(
          "More children are in care than in most councils",
          chart: Distribution(
            "Children in care",
            points: others + comparators + [Point("Exampleton", 71, role: .own)],
            measure: AxisText("Children in care per 10,000 children", .whole), ninety: 68...74)))
    ]
  }
}
