import Assessment
import HTML
import Sector

/// Pieces that the results page and the printed report share.
struct ResultsParts {
  let model: ResultsModel

  private var context: RoundContext { model.context }
  private var profile: GapProfile { model.profile }
  private var levels: [String] { Level.allCases.map { context.framework.label(of: $0) } }

  /// The result in one or two sentences.
  var finding: String {
    guard let mean = profile.meanNow else { return "Nothing is agreed yet." }
    let first = profile.priorities.first
    let strong = LibraryWords.count(profile.strengths.count, "statement")
    let gaps = LibraryWords.count(profile.priorities.count, "gap")
    return "On average the team sees \(context.council) at level "
      + "\(Format.decimal(mean, places: 1)) of 4, with "
      + "\(profile.strengths.isEmpty ? "no statement" : strong) at level 3 or 4 and "
      + "\(profile.priorities.isEmpty ? "no gap" : gaps) to close."
      + (first.map { " The weightiest: \($0.statement.text.lowercasedFirst)." } ?? "")
  }

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
        .heading("Statement"), .text("Now"), .text("Ambition"), .text("By"),
        .figure("Weight"), .text("Why so"),
      ] + next,
      rows: gaps.map { gap in
        DataTable.Row(
          [
            .link(
              "\(gap.statement.id). \(gap.statement.text)",
              to: "\(context.address)/agree/\(gap.statement.id)"),
            .text(gap.now.map { String($0.rawValue) } ?? ""),
            .text(gap.ambition.map { String($0.rawValue) } ?? ""),
            .text(gap.target?.words ?? ""),
            .text(gap.priority.map { String($0.value) } ?? ""), .text(gap.priority?.why ?? ""),
          ] + (leadsOn ? [nextSteps(for: gap)] : []))
      }, emptyText: "No statement has an ambition above where the council is.")
  }

  private func nextSteps(for gap: Gap) -> DataTable.Cell {
    .link(
      "What may help with \(gap.statement.id)", to: gap.nextSteps(for: context.round.authority))
  }

  /// Nil where no statement is strong yet.
  func strengths(most: Int) -> DataTable? {
    guard !profile.strengths.isEmpty else { return nil }
    return DataTable(
      caption: "Statements at level 3 or 4, the highest first",
      columns: [.heading("Statement"), .text("Level"), .text("Why the team thinks so")],
      rows: profile.strengths.prefix(most).map { gap in
        .init([
          .text("\(gap.statement.id). \(gap.statement.text)"),
          .text(gap.now.map { context.framework.label(of: $0) } ?? ""),
          gap.reasons.isEmpty ? .none("no reason given") : .text(gap.reasons),
        ])
      })
  }

  /// What stands in place of an empty table of strengths.
  static let noStrengths =
    "No statement is at level 3 or 4 yet. That is common in a first round, and says nothing of how "
    + "hard people work."

  /// What moved since the round before; nil where there was none.
  var changes: DataTable? {
    guard let before = model.before, let changes = model.changes else { return nil }
    return DataTable(
      caption: "What moved since \(before.title)",
      columns: [
        .heading("Statement"), .figure("Then"), .figure("Now"), .text("Ambition set then"),
      ],
      rows: changes.changes.filter { $0.levels != 0 || $0.isAmbitionReached != nil }.map { change in
        .init([
          .text(
            "\(change.statement). \(context.framework.statement(change.statement)?.text ?? "")"),
          .text(Self.level(change.before)), .text(Self.level(change.now)),
          change.isAmbitionReached.map { reached in
            .text(
              "\(change.ambitionBefore.map(Self.level) ?? ""): \(reached ? "reached" : "not yet")")
          } ?? .none("none"),
        ])
      }, emptyText: "Nothing moved.")
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

  /// Sentences where own view and outcomes disagree, then how many do not.
  var outcomeSentences: [String] {
    let disagreeing = model.outcomes.filter { $0.kind != .agree }
    let rest = model.outcomes.count - disagreeing.count
    return disagreeing.map(\.sentence)
      + (rest > 0
        ? [
          """
          Of the services that are compared, the team’s own view and the figures do not contradict \
          each other in \(rest).
          """
        ] : [])
  }

  static func level(_ level: Double) -> String {
    level == level.rounded() ? String(Int(level)) : Format.decimal(level, places: 1)
  }
}

extension LevelSteps {
  /// The chart's title for a picture.
  var heading: String { figures.caption }
}

extension String {
  /// For the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
