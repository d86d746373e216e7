import Yams

/// Turns the nodes of a framework file into values, and stops at the first thing that is wrong.
struct FrameworkReading {
  let file: String

  func framework(_ root: Node) throws -> Framework {
    let map = try StrictMapping(
      root, of: "the framework",
      keys: [
        "framework", "version", "title", "about", "horizon_months", "levels", "answer_scale",
        "prerequisites", "themes", "follows",
      ], file: file)
    let framework = Framework(
      id: try id(map, "framework"), version: try map.number("version"),
      title: try map.text("title"), about: try map.optionalText("about"),
      horizon: try horizon(map), levels: try levelNames(map),
      stages: try map.list("answer_scale").map(stage),
      prerequisites: try map.list("prerequisites").map(prerequisite),
      themes: try map.list("themes").map(theme), follows: try succession(map))
    guard !framework.themes.isEmpty else {
      throw map.error("the framework has no themes; add at least one with a statement.")
    }
    try refuseRepeats(of: map)
    try checkSuccession(of: framework, map)
    return framework
  }

  private func theme(_ node: Node) throws -> Theme {
    let map = try StrictMapping(
      node, of: "a theme", keys: ["id", "name", "aim", "resource_themes", "statements"], file: file)
    let theme = Theme(
      id: try id(map, "id"), name: try map.text("name"), aim: try map.text("aim"),
      resourceThemes: try map.texts("resource_themes"),
      statements: try map.list("statements").map(statement))
    guard !theme.statements.isEmpty else {
      throw map.error("theme \(theme.id) has no statements; add one or remove the theme.")
    }
    return theme
  }

  private func statement(_ node: Node) throws -> Statement {
    let map = try StrictMapping(
      node, of: "a statement",
      keys: ["id", "text", "levels", "evidence", "confirm_with", "resource_themes"], file: file)
    let id = try id(map, "id")
    return Statement(
      id: id, text: try map.text("text"), levels: try levels(map, of: id),
      evidence: try map.texts("evidence"), confirmWith: try map.texts("confirm_with"),
      resourceThemes: try map.texts("resource_themes"))
  }

  /// Four descriptors under the keys 1 to 4, in that order.
  private func levels(_ map: StrictMapping, of id: String) throws -> [LevelDescriptor] {
    guard map.has("levels") else {
      throw map.error("statement \(id) has no levels; describe 1, 2, 3 and 4.")
    }
    let pairs = try map.pairs("levels")
    let given = pairs.map(\.key)
    let wanted = Level.allCases.map { String($0.rawValue) }
    if let missing = wanted.first(where: { !given.contains($0) }) {
      throw map.error(
        "statement \(id) lacks level \(missing); describe 1, 2, 3 and 4.", at: "levels")
    }
    for (position, pair) in pairs.enumerated() {
      guard position < wanted.count, pair.key == wanted[position] else {
        let isStranger = !wanted.contains(pair.key)
        let isRepeated = given.prefix(position).contains(pair.key)
        throw FrameworkFileError(
          file: file, line: pair.line,
          sentence: isStranger
            ? "statement \(id) has a level “\(pair.key)”; there are only 1, 2, 3 and 4."
            : isRepeated
              ? "statement \(id) describes level \(pair.key) twice; keep one."
              : "the levels of statement \(id) are out of order; write 1, 2, 3 and 4.")
      }
    }
    return try pairs.map { try descriptor($0.value, level: $0.key, of: id) }
  }

  /// A line of text, or `text` with `evidence`.
  private func descriptor(_ node: Node, level: String, of id: String) throws -> LevelDescriptor {
    if let text = node.scalar?.string.trimmingBlankEnds, !text.isEmpty {
      return LevelDescriptor(text: text)
    }
    guard node.mapping != nil else {
      throw FrameworkFileError(
        file: file, line: node.mark?.line,
        sentence: "level \(level) of statement \(id) has no text; say what it looks like.")
    }
    let map = try StrictMapping(
      node, of: "level \(level) of statement \(id)", keys: ["text", "evidence"], file: file)
    return LevelDescriptor(text: try map.text("text"), evidence: try map.texts("evidence"))
  }

  private func levelNames(_ map: StrictMapping) throws -> [LevelName] {
    let names = try map.list("levels").map { node in
      let level = try StrictMapping(node, of: "a level", keys: ["name", "meaning"], file: file)
      return LevelName(name: try level.text("name"), meaning: try level.text("meaning"))
    }
    guard names.count == Level.allCases.count else {
      throw map.error(
        "the framework names \(names.count) levels; name four, the lowest first.", at: "levels")
    }
    return names
  }

  private func stage(_ node: Node) throws -> Stage {
    let map = try StrictMapping(
      node, of: "an answer of the scale", keys: ["id", "label"], file: file)
    return Stage(id: try id(map, "id"), label: try map.text("label"))
  }

  private func prerequisite(_ node: Node) throws -> Prerequisite {
    let map = try StrictMapping(
      node, of: "a prerequisite", keys: ["id", "area", "question"], file: file)
    return Prerequisite(
      id: try id(map, "id"), area: try map.text("area"), question: try map.text("question"))
  }

  private func horizon(_ map: StrictMapping) throws -> ClosedRange<Int> {
    guard map.has("horizon_months") else { return 18...24 }
    let months = try map.texts("horizon_months").map { Int($0) ?? 0 }
    guard months.count == 2, months[0] >= 1, months[0] <= months[1], months[1] <= 120 else {
      throw map.error(
        "“horizon_months” should be two whole numbers, the smaller first, such as 18 and 24.",
        at: "horizon_months")
    }
    return months[0]...months[1]
  }

  /// Small and large letters, digits, dash and underscore: ids stand in addresses and file names.
  private func id(_ map: StrictMapping, _ key: String) throws -> String {
    let id = try map.text(key)
    let isSound =
      id.utf8.count <= 40 && id.first?.isLetter == true
      && id.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    guard isSound else {
      throw map.error(
        "“\(id)” cannot be an id; use letters, digits, dashes and underscores, a letter first.",
        at: key)
    }
    return id
  }
}
