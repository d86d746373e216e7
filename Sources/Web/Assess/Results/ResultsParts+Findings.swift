import Assessment
import HTML

/// What the results say, in sentences.
extension ResultsParts {
  /// The result in a few sentences.
  var finding: String {
    guard let mean = profile.meanNow else { return "Nothing is agreed yet." }
    let level = "On average the team sees \(context.council) at level "
    return [
      level + "\(Format.decimal(mean, places: 1)) of 4.", strengthsSentence, gapsSentence,
      weightiestSentence,
    ].compactMap { $0 }.joined(separator: " ")
  }

  private var strengthsSentence: String {
    let (count, total) = (profile.strengths.count, profile.gaps.count)
    let what = "at level 3 or 4, with no gap to close."
    switch count {
    case 0: return "No statement is yet \(what)"
    case 1: return "1 of \(total) statements is a strength: \(what)"
    default: return "\(count) of \(total) statements are strengths: \(what)"
    }
  }

  private var gapsSentence: String {
    switch profile.priorities.count {
    case 0: "No statement has a gap to close."
    case 1: "1 statement has a gap to close."
    case let count: "\(count) statements have a gap to close."
    }
  }

  /// The statement in quotation marks: by itself it would read like an achievement.
  private var weightiestSentence: String? {
    let weightiest = profile.weightiest
    guard let first = weightiest.first else { return nil }
    return weightiest.count == 1
      ? "The weightiest is \(first.statement.quoted)."
      : "\(weightiest.count) of these weigh most and equally, among them \(first.statement.quoted)."
  }

  /// Which theme has furthest to go, for the picture's title.
  var themesFinding: String {
    let ways = profile.themes.compactMap { theme in
      theme.now.flatMap { now in theme.ambition.map { (name: theme.theme.name, way: $0 - now) } }
    }
    guard let furthest = ways.map(\.way).max() else { return "No ambition is set yet" }
    guard furthest >= 0.05 else {
      return "\(context.council) is where it wants to be in every theme"
    }
    let names = ways.filter { furthest - $0.way < 0.05 }.map(\.name)
    let way = Self.levels(furthest)
    switch names.count {
    case 1...3: return "Furthest to go, by \(way): \(names.joined(separator: "; "))"
    case ways.count: return "All themes have equally far to go: \(way)"
    default: return "\(names.count) of \(ways.count) themes have furthest to go: \(way)"
    }
  }

  /// How many statements of a theme have a gap, for the picture's title.
  func finding(of theme: Theme) -> String {
    let gaps = profile.gaps.filter { $0.theme.id == theme.id }
    let open = gaps.count { $0.priority != nil }
    switch open {
    case 0: return "\(theme.name): no statement has a gap to close"
    case 1: return "\(theme.name): 1 of \(gaps.count) statements has a gap to close"
    default: return "\(theme.name): \(open) of \(gaps.count) statements have a gap to close"
    }
  }

  private static func levels(_ levels: Double) -> String {
    let rounded = (levels * 10).rounded() / 10
    return "\(level(rounded)) \(rounded == 1 ? "level" : "levels")"
  }

  /// Sentences where own view and outcomes disagree, then which services do not.
  var outcomeSentences: [String] {
    let agreeing = model.outcomes.filter { $0.kind == .agree }.map(\.service)
    let rest = "The team’s own view and the figures do not contradict each other in "
    return model.outcomes.filter { $0.kind != .agree }.map(\.sentence)
      + (agreeing.isEmpty ? [] : [rest + MatchReasons.list(agreeing) + "."])
  }
}

extension Statement {
  /// With its code, in quotation marks, for the middle of a sentence.
  var quoted: String { "“\(id). \(text)”" }
}
