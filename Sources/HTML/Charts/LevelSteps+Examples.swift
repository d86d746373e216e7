extension LevelSteps: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "Themes of a self-assessment",
        LevelSteps(
          "Where Exampleton is and wants to be",
          rows: [
            Row("Process redesign", to: "/assess/1/results#process", now: 1.8, ambition: 3),
            Row("Prevention and community", now: 2.5, ambition: 2.5),
            Row("Data and insight", now: nil, ambition: 3),
          ], levels: ["1 Service-led", "2 Demand-aware", "3 Demand-led", "4 Need-led"]))
    ]
  }
}
