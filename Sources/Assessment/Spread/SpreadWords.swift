extension Spread {
  /// The spread in one or two plain sentences.
  public var sentence: String {
    guard let all else { return "Too few people answered to show this without showing who." }
    guard all.answered > 0 else { return "Nobody answered this." }
    return ([headline(all)] + differenceSentences).joined(separator: " ")
  }

  /// The middle of each thing that was asked: "The middle answers: now level 2, ambition level 3,
  /// “Matters most”, “Fairly sure”." Nil where nothing but the level now may be told.
  public var middles: String? {
    let others = [
      ambition?.median.map { "ambition \(Self.words($0))" },
      importance.map { "“\($0.label)”" }, middleConfidence.map { "“\($0.label)”" },
    ].compactMap { $0 }
    guard !others.isEmpty else { return nil }
    let now = all?.median.map { "now \(Self.words($0))" }
    return "The middle answers: " + ([now].compactMap { $0 } + others).joined(separator: ", ") + "."
  }

  /// "level 2", or "between levels 2 and 3".
  private static func words(_ median: Double) -> String {
    let (low, high) = (Int(median.rounded(.down)), Int(median.rounded(.up)))
    return low == high ? "level \(low)" : "between levels \(low) and \(high)"
  }

  private func headline(_ all: LevelCounts) -> String {
    guard let range = all.range else {
      return all.answered == 1
        ? "One person answered, and does not know."
        : "Nobody could say: all \(all.answered) answered that they do not know."
    }
    var text: String
    if range.lowerBound == range.upperBound {
      text =
        all.scored == 1
        ? "One person chose level \(range.lowerBound.rawValue)."
        : "All \(all.scored) chose level \(range.lowerBound.rawValue)."
    } else if let agreement {
      text = Self.words(agreement)
    } else {
      text =
        "\(all.scored) people chose levels \(range.lowerBound.rawValue) to "
        + "\(range.upperBound.rawValue): too few to sum up."
    }
    if let share = all.shareUnknown, share >= 0.25, all.dontKnow > 0 {
      text += " \(all.dontKnow) of \(all.answered) \(all.dontKnow == 1 ? "does" : "do") not know."
    }
    return text
  }

  private static func words(_ agreement: Agreement) -> String {
    switch (agreement.kind, agreement.isFirm) {
    case (.close, true): "People broadly agree."
    case (.close, false): "People agree, though one answer could change that."
    case (.spread, true): "Views are spread."
    case (.spread, false): "Views are somewhat spread, though one answer could change that."
    case (.apart, true): "Views fall into two camps: worth talking through."
    case (.apart, false): "Views may fall into two camps, though one answer could change that."
    }
  }

  /// Only of clear differences: one that may be chance is no news.
  private var differenceSentences: [String] {
    // Of two groups that are everybody, the second difference is the first from the other side.
    let isPair = groups.count == 2 && !hidesGroups
    let clear = clearDifferences
    return clear.prefix(isPair ? 1 : clear.count).map { difference in
      let direction = difference.ofMedians > 0 ? "higher" : "lower"
      let others =
        isPair
        ? groups.first { $0.role != difference.role }?.role.plural ?? "" : "everybody else"
      return "\(difference.role.groupLabel) place us \(direction) than \(others)."
    }
  }
}
