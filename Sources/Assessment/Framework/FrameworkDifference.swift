/// What a draft would change, in sentences a steward can check before publishing.
public struct FrameworkDifference: Sendable, Hashable {
  public var added: [Statement]
  public var removed: [Statement]
  /// Same id, other words.
  public var reworded: [Change]
  /// What changed beside the statements: titles, level names, questions.
  public var others: [String]
  /// Where answers of the version before go, for statements that did not simply stay.
  public var carried: [Carried]

  /// One statement of the version before, and those that begin with its answers; none where it ends.
  public struct Carried: Sendable, Hashable {
    public var from: String
    public var to: [String]
  }

  /// One statement before and after.
  public struct Change: Sendable, Hashable {
    public var before: Statement
    public var after: Statement
  }

  public init(from old: Framework, to new: Framework) {
    let before = Dictionary(old.statements.map { ($0.id, $0) }) { first, _ in first }
    let after = Dictionary(new.statements.map { ($0.id, $0) }) { first, _ in first }
    added = new.statements.filter { before[$0.id] == nil }
    removed = old.statements.filter { after[$0.id] == nil }
    reworded = new.statements.compactMap { statement in
      before[statement.id].flatMap {
        $0 == statement ? nil : Change(before: $0, after: statement)
      }
    }
    let lists = new.follows?.statements ?? [:]
    carried = old.statements.compactMap { statement in
      lists[statement.id].map { Carried(from: statement.id, to: $0) }
    }
    others = []
    if old.title != new.title { others.append("The title was “\(old.title)”.") }
    if old.about != new.about { others.append("The introduction was rewritten.") }
    if old.levels != new.levels { others.append("The names of the levels changed.") }
    if old.stages != new.stages { others.append("The answer scale changed.") }
    if old.prerequisites != new.prerequisites { others.append("The prerequisites changed.") }
    if old.horizon != new.horizon { others.append("The time for ambitions changed.") }
    if old.themes.map(\.id) != new.themes.map(\.id) {
      others.append("Themes were added, removed or put in another order.")
    } else if old.themes.map(Self.head) != new.themes.map(Self.head) {
      others.append("Names or aims of themes changed.")
    }
  }

  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && reworded.isEmpty && others.isEmpty && carried.isEmpty
  }

  private static func head(_ theme: Theme) -> [String] {
    [theme.name, theme.aim] + theme.resourceThemes
  }
}
