extension IntervalTable: Exemplified {
  public static var examples: [Example] {
    [
      Example("A council's services", services),
      Example("One service across councils", councils),
    ]
  }

  private static var services: IntervalTable {
    IntervalTable(
      caption: "What Exampleton gets for each pound, by service", rowTitle: "Service",
      rows: [
        row("Children's social care", 108, 5, 11, .likelyAbove, 1, "1st to 6th of 16"),
        row("Adult social care", 99, 4, 9, .same, 2, "3rd to 14th of 16"),
        row("Education and special needs", 96, 3, 7, .same, 3, "6th to 15th of 16"),
        row("Waste and environment", 88, 3, 7, .clearlyBelow, 4, "13th to 16th of 16"),
        row("Public health", 112, 4, 9, .clearlyAbove, 5, "1st to 3rd of 16"),
        Row(
          Link("Fire and rescue", to: "/lenses/fire"), nil, tone: .unknown,
          note: "Exampleton does not provide this service"),
      ],
      downloads: [Link("CSV", to: "/councils/E1.csv"), Link("JSON", to: "/councils/E1.json")])
  }

  private static func row(
    _ name: String, _ value: Double, _ half: Double, _ ninety: Double, _ tone: BandTone,
    _ seed: Int, _ place: String
  ) -> Row {
    Row(
      Link(name, to: "/lenses/\(seed)"),
      Estimate(value, half: value - half...value + half, ninety: value - ninety...value + ninety),
      tone: tone, comparators: (0..<15).map { 100 + 9 * ExampleData.spread(seed * 100 + $0) },
      place: place)
  }

  private static var councils: IntervalTable {
    let others = ExampleData.councils.prefix(7).enumerated().map { index, name in
      let value = 100 + 9 * ExampleData.spread(index)
      return Row(
        Link(name, to: "/councils/E\(index)"),
        Estimate(value, half: value - 3...value + 3, ninety: value - 8...value + 8),
        tone: value > 107 ? .likelyAbove : value < 93 ? .likelyBelow : .same)
    }
    let own = Row(
      Link("Exampleton", to: "/councils/E9"), Estimate(108, half: 103...113, ninety: 97...119),
      tone: .likelyAbove, isOwn: true)
    let rows = (others + [own]).sorted { ($0.estimate?.value ?? 0) > ($1.estimate?.value ?? 0) }
    return IntervalTable(
      caption: "Children's social care in like circumstances", rowTitle: "Council", rows: rows)
  }
}
