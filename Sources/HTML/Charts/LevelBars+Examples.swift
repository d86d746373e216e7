extension LevelBars: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "Everybody, what they want, and two groups",
        LevelBars(
          "Where people see us: repeat contact is designed out",
          groups: [
            Group("Everybody, now", counts: [1, 4, 2, 0], dontKnow: 1, kind: .everybody),
            Group("Everybody, ambition", counts: [0, 1, 4, 2], dontKnow: nil, kind: .ambition),
            Group("Senior officers, now", counts: [0, 2, 2, 0], dontKnow: 0),
            Group("Elected members, now", counts: [1, 2, 0, 0], dontKnow: 1),
          ], levels: ["1 Service-led", "2 Demand-aware", "3 Demand-led", "4 Need-led"]))
    ]
  }
}
