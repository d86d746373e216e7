import Assessment

/// A small framework for tests: two themes with two statements each.
public enum SampleFramework {
  public static let levels = [
    LevelName(name: "Service-led", meaning: "We run the service"),
    LevelName(name: "Demand-aware", meaning: "We see why"),
    LevelName(name: "Demand-led", meaning: "We shape demand"),
    LevelName(name: "Need-led", meaning: "We act on the cause"),
  ]

  public static func statement(_ id: String, _ text: String = "We do it") -> Statement {
    Statement(
      id: id, text: text,
      levels: Level.allCases.map { LevelDescriptor(text: "Level \($0.rawValue) of \(id)") },
      evidence: ["a log"], confirmWith: ["a figure"], resourceThemes: ["digital"])
  }

  public static let one = Framework(
    id: "sample", version: 1, title: "Sample", about: "For tests.", levels: levels,
    stages: [Stage(id: "learn", label: "Finding out"), Stage(id: "do", label: "Doing")],
    prerequisites: [Prerequisite(id: "P1", area: "leadership", question: "Who can say: stop?")],
    themes: [
      Theme(
        id: "process", name: "Process", aim: "Work flows.", resourceThemes: ["digital"],
        statements: [statement("A1"), statement("A2")]),
      Theme(
        id: "people", name: "People", aim: "People grow.",
        statements: [statement("B1"), statement("B2")]),
    ])

  /// A2 split into A2 and A3, B1 and B2 merged into B9, C1 is new.
  public static let two: Framework = {
    var next = one
    next.version = 2
    next.themes[0].statements = [statement("A1"), statement("A2"), statement("A3")]
    next.themes[1].statements = [statement("B9"), statement("C1")]
    next.follows = Succession(
      version: 1, statements: ["A2": ["A2", "A3"], "B1": ["B9"], "B2": ["B9"]])
    return next
  }()
}
