extension BarParts: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "Why an index is what it is",
        ChartFigure(
          "Few repeat referrals lift Exampleton; high spend takes some of it back",
          chart: BarParts(
            "What lifts and what holds back Exampleton",
            start: Part("Councils in like circumstances", 100),
            parts: [
              Part("Children referred again within a year", 9), Part("Care leavers in work", 4),
              Part("Moves between placements", -3), Part("Spend on each child", -2),
            ],
            endName: "Exampleton")))
    ]
  }
}
