import Assessment
import HTML
import Sector

/// Pieces that the results page and the printed report share.
struct ResultsParts {
  let model: ResultsModel

  var context: RoundContext { model.context }
  var profile: GapProfile { model.profile }
  private var levels: [String] { context.framework.levelLabels }

  /// Means by theme.
  var themes: LevelSteps {
    LevelSteps(
      "Where \(context.council) is and wants to be, by theme",
      rows: profile.themes.map {
        .init($0.theme.name, to: "#\($0.theme.id)", now: $0.now, ambition: $0.ambition)
      }, levels: levels)
  }

  /// The statements of one theme.
  func statements(of theme: Theme) -> LevelSteps {
    LevelSteps(
      "\(theme.name): where \(context.council) is and wants to be",
      rows: profile.gaps.filter { $0.theme.id == theme.id }.map { gap in
        .init(
          "\(gap.statement.id) \(gap.statement.text)",
          to: "\(context.address)/agree/\(gap.statement.id)",
          now: gap.now.map { Double($0.rawValue) },
          ambition: gap.ambition.map { Double($0.rawValue) })
      }, levels: levels)
  }

  /// - Parameters:
  ///   - gaps: some of the priorities, in their order.
  ///   - leadsOn: whether each gap leads to what may help with it.
  func priorities(
    _ gaps: some Collection<Gap>, caption: String = "Gaps to close, the weightiest first",
    leadsOn: Bool = false
  ) -> DataTable {
    let next: [DataTable.Column] = leadsOn ? [.text("Next steps")] : []
    return DataTable(
      caption: caption,
      columns: [
        .heading("Statement"), .figure("Now"), .figure("Ambition"), .text("By"),
        .figure("Weight"), .text("Why so"),
      ] + next,
      rows: gaps.map { gap in
        DataTable.Row(
          [
            statement(of: gap),
            .text(gap.now.map { String($0.rawValue) } ?? ""),
            .text(gap.ambition.map { String($0.rawValue) } ?? ""),
            .text(gap.target?.words ?? ""),
            .text(gap.priority.map { String($0.value) } ?? ""), .text(gap.priority?.why ?? ""),
          ] + (leadsOn ? [nextSteps(for: gap)] : []))
      }, emptyText: "No statement has an ambition above where the council is.")
  }

  /// Leads to what the team agreed on it, with all its reasons.
  private func statement(of gap: Gap) -> DataTable.Cell {
    .link(
      "\(gap.statement.id). \(gap.statement.text)",
      to: "\(context.address)/agree/\(gap.statement.id)")
  }

  private func nextSteps(for gap: Gap) -> DataTable.Cell {
    .link(
      "What may help with \(gap.statement.id)", to: gap.nextSteps(for: context.round.authority))
  }

  /// The strongest statements and how many more there are; nil where none is strong yet.
  func strengths(most: Int) -> CutTable? {
    guard !profile.strengths.isEmpty else { return nil }
    return CutTable(
      strengths(profile.strengths.prefix(most)),
      rest: CutTable.rest(
        profile.strengths.count - most, "statement is strong", "statements are strong"))
  }

  /// - Parameter strengths: some of the strengths, in their order.
  func strengths(
    _ strengths: some Collection<Gap>,
    caption: String = "Statements at level 3 or 4 with no gap to close, the highest first"
  ) -> DataTable {
    DataTable(
      caption: caption,
      columns: [.heading("Statement"), .text("Level"), .text("Why the team thinks so")],
      rows: strengths.map { gap in
        .init([
          statement(of: gap),
          .text(gap.now.map { context.framework.label(of: $0) } ?? ""),
          gap.reasons.isEmpty
            ? .none("no reason given") : .text(gap.reasons.shortened(to: Self.longestReason)),
        ])
      })
  }

  /// A table is for reading across; the statement's own page has all of it.
  private static let longestReason = 120

  /// What stands in place of an empty table of strengths.
  static let noStrengths =
    "No statement is at level 3 or 4 with no gap to close yet. That is common, and says nothing of "
    + "how hard people work."

  /// What moved since the round before; nil where there was none.
  var changes: ChangesList? { changes(mostEach: .max) }

  /// The same with so many that rose and so many that fell seen at once.
  func changes(mostEach: Int, folds: Bool = false) -> ChangesList? {
    guard let before = model.before, let changes = model.changes else { return nil }
    return ChangesList(
      changes, since: before.title, in: context.framework, mostEach: mostEach,
      folds: folds)
  }

  /// The comparison with councils that share; nil where fewer than five others do.
  var comparison: DataTable? {
    guard !model.comparisons.isEmpty else { return nil }
    return DataTable(
      caption: "Beside \(model.sharing) councils of the same kind that share theirs",
      columns: [
        .heading("Statement"), .figure("Here"), .figure("Middle of the others"),
        .text("Half of them lie between"), .text("In words"),
      ],
      rows: model.comparisons.map(row))
  }

  private func row(_ one: PeerComparison) -> DataTable.Row {
    let text = context.framework.statement(one.statement)?.text ?? ""
    let low = Self.level(one.middleHalf.lowerBound)
    let high = Self.level(one.middleHalf.upperBound)
    return .init([
      .text("\(one.statement). \(text)"), .text(String(one.own.rawValue)),
      .text(Self.level(one.median)), .text("\(low) and \(high)"), .text(one.sentence),
    ])
  }

  static func level(_ level: Double) -> String {
    level == level.rounded() ? String(Int(level)) : Format.decimal(level, places: 1)
  }
}

extension Framework {
  /// "1 Service-led" and so on, the lowest first, for axes and heads.
  var levelLabels: [String] { Level.allCases.map { label(of: $0) } }
}

extension String {
  /// For the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
