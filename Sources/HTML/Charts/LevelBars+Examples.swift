extension LevelBars: Exemplified {
  public static var examples: [Example] {
    [
      Example(
        "Two groups and everybody",
        LevelBars(
          "Where people see us: repeat contact is designed out",
          groups: [
            Group("Everybody", counts: [1, 4, 2, 0], dontKnow: 1, isAll: true),
            Group("Senior officers", counts: [0, 2, 2, 0], dontKnow: 0),
            Group("Elected members", counts: [1, 2, 0, 0], dontKnow: 1),
          ]))
    ]
  }
}
