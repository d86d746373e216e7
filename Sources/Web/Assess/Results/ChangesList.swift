import Assessment
import HTML

/// What moved since the round before: those that rose, those that fell, and a sentence on the rest.
struct ChangesList: Component {
  private let changes: RoundChanges
  private let before: String
  private let framework: Framework
  private let most: Int
  private let folds: Bool

  /// - Parameters:
  ///   - before: the title of the round before.
  ///   - mostEach: so many that rose and so many that fell are seen at once.
  ///   - folds: whether the others can be opened; otherwise a sentence says how many there are.
  init(
    _ changes: RoundChanges, since before: String, in framework: Framework, mostEach: Int,
    folds: Bool
  ) {
    self.changes = changes
    self.before = before
    self.framework = framework
    most = mostEach
    self.folds = folds
  }

  private var risen: Int { changes.risen.count }
  private var fallen: Int { changes.fallen.count }

  func write(to h: inout HTMLWriter) {
    h.p(headline)
    if risen + fallen > 0 { writeMovers(to: &h) }
    if let stayed { h.p(stayed) }
  }

  private func writeMovers(to h: inout HTMLWriter) {
    let first = changes.risen.prefix(most) + changes.fallen.prefix(most)
    let others = changes.risen.dropFirst(most) + changes.fallen.dropFirst(most)
    let table = table(first, caption: "What moved since \(before)")
    let moved = "moved as far or less"
    guard folds, !others.isEmpty else {
      return h.add(CutTable(table, rest: CutTable.rest(others.count, moved, moved)))
    }
    h.add(table)
    h.add(
      Details(
        others.count == 1 ? "One more that moved" : "The other \(others.count) that moved",
        self.table(others, caption: "Also moved since \(before)")))
  }

  private func table(_ changes: some Collection<RoundChange>, caption: String) -> DataTable {
    DataTable(
      caption: caption,
      columns: [
        .heading("Statement"), .figure("Then"), .figure("Now"), .figure("Moved"),
        .text("Ambition set then"),
      ],
      rows: changes.map(row))
  }

  /// "22 statements rose and 2 fell. A lower level can be more honesty, not less progress."
  private var headline: String {
    if risen + fallen == 0 { return "No statement moved." }
    let rose = risen == 0 ? "No statement" : LibraryWords.count(risen, "statement")
    return "\(rose) rose and \(fallen == 0 ? "none" : String(fallen)) fell."
      + (fallen > 0 ? " A lower level can be more honesty, not less progress." : "")
  }

  /// Those that did not move, and those that cannot be compared.
  private var stayed: String? {
    let unmoved = changes.unmoved.count
    let still = changes.unmoved.count(where: \.stoodStill)
    let new = changes.notCompared
    var sentences: [String] = []
    if unmoved > 0 {
      sentences.append(
        "\(LibraryWords.count(unmoved, "statement")) did not move"
          + (still > 0 ? "; \(still) of them \(still == 1 ? "was" : "were") meant to rise." : "."))
    }
    if new > 0 {
      sentences.append(
        "\(LibraryWords.count(new, "statement")) \(new == 1 ? "is" : "are") new, or "
          + "\(new == 1 ? "was" : "were") not scored in both rounds.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  private func row(_ change: RoundChange) -> DataTable.Row {
    let moved = ResultsParts.level(abs(change.levels))
    return .init([
      .text("\(change.statement). \(framework.statement(change.statement)?.text ?? "")"),
      .text(ResultsParts.level(change.before)), .text(ResultsParts.level(change.now)),
      .text(change.levels > 0 ? "up \(moved)" : "down \(moved)"), ambition(change),
    ])
  }

  private func ambition(_ change: RoundChange) -> DataTable.Cell {
    guard let ambition = change.ambitionBefore else { return .none("none") }
    let standing =
      change.isAmbitionReached == true
      ? "reached" : change.fellFromAmbition ? "reached then, not now" : "not yet"
    return .text("\(ResultsParts.level(ambition)): \(standing)")
  }
}
