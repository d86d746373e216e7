import Yams

extension FrameworkFile {
  /// The framework as YAML that `read` gives back unchanged.
  public static func text(of framework: Framework) -> String {
    var pairs: [(Node, Node)] = [
      ("framework", scalar(framework.id)), ("version", scalar(String(framework.version))),
      ("title", scalar(framework.title)),
    ]
    if !framework.about.isEmpty { pairs.append(("about", scalar(framework.about))) }
    pairs += [
      (
        "horizon_months",
        list([framework.horizon.lowerBound, framework.horizon.upperBound].map { scalar("\($0)") })
      ),
      (
        "levels",
        list(
          framework.levels.map {
            map([("name", scalar($0.name)), ("meaning", scalar($0.meaning))])
          })
      ),
    ]
    if !framework.stages.isEmpty {
      pairs.append(
        (
          "answer_scale",
          list(framework.stages.map { map([("id", scalar($0.id)), ("label", scalar($0.label))]) })
        ))
    }
    if !framework.prerequisites.isEmpty {
      pairs.append(("prerequisites", list(framework.prerequisites.map(node))))
    }
    pairs.append(("themes", list(framework.themes.map(node))))
    if let follows = framework.follows { pairs.append(("follows", node(follows))) }
    return (try? Yams.serialize(node: map(pairs), width: 100, allowUnicode: true)) ?? ""
  }

  private static func node(_ prerequisite: Prerequisite) -> Node {
    map([
      ("id", scalar(prerequisite.id)), ("area", scalar(prerequisite.area)),
      ("question", scalar(prerequisite.question)),
    ])
  }

  private static func node(_ theme: Theme) -> Node {
    map(
      [("id", scalar(theme.id)), ("name", scalar(theme.name)), ("aim", scalar(theme.aim))]
        + texts("resource_themes", theme.resourceThemes)
        + [("statements", list(theme.statements.map(node)))])
  }

  private static func node(_ statement: Statement) -> Node {
    let levels = zip(Level.allCases, statement.levels).map { level, descriptor in
      (scalar(String(level.rawValue)), node(descriptor))
    }
    return map(
      [("id", scalar(statement.id)), ("text", scalar(statement.text)), ("levels", map(levels))]
        + texts("evidence", statement.evidence) + texts("confirm_with", statement.confirmWith)
        + texts("resource_themes", statement.resourceThemes))
  }

  private static func node(_ descriptor: LevelDescriptor) -> Node {
    descriptor.evidence.isEmpty
      ? scalar(descriptor.text)
      : map([("text", scalar(descriptor.text))] + texts("evidence", descriptor.evidence))
  }

  private static func node(_ follows: Succession) -> Node {
    var pairs: [(Node, Node)] = [("version", scalar(String(follows.version)))]
    if !follows.statements.isEmpty {
      let statements = follows.statements.sorted { $0.key < $1.key }
      pairs.append(("statements", map(statements.map { (scalar($0), list($1.map(scalar))) })))
    }
    return map(pairs)
  }

  private static func texts(_ key: Node, _ values: [String]) -> [(Node, Node)] {
    values.isEmpty ? [] : [(key, list(values.map(scalar)))]
  }

  private static func map(_ pairs: [(Node, Node)]) -> Node { Node(pairs) }
  private static func list(_ nodes: [Node]) -> Node { Node(nodes) }
  private static func scalar(_ text: String) -> Node { Node(text) }
}
