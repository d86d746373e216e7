extension Spread {
  /// The spread in one or two plain sentences.
  public var sentence: String {
    guard let all, all.answered > 0 else {
      return "Too few people answered to show this without showing who."
    }
    return ([headline(all)] + differenceSentences).joined(separator: " ")
  }

  private func headline(_ all: LevelCounts) -> String {
    guard let range = all.range else {
      return "Nobody could say: all \(all.answered) answered that they do not know."
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
      text += " \(all.dontKnow) of \(all.answered) do not know."
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

  private var differenceSentences: [String] {
    // Of two groups that are everybody, the second difference is the first from the other side.
    let isPair = groups.count == 2 && !hidesGroups
    return differences.prefix(isPair ? 1 : differences.count).map { difference in
      let direction = difference.ofMedians > 0 ? "higher" : "lower"
      let others =
        isPair
        ? groups.first { $0.role != difference.role }?.role.plural ?? "" : "everybody else"
      let who = difference.role.groupLabel
      return difference.kind == .clear
        ? "\(who) place us \(direction) than \(others)."
        : "\(who) may place us \(direction) than \(others); too few answered to be sure."
    }
  }
}
