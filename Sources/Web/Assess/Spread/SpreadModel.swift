import Assessment

/// What the page of the spread says.
struct SpreadModel: Sendable {
  var context: RoundContext
  /// In the framework's order.
  var spreads: [Spread]
  /// People who answered at least one statement.
  var answered: Int

  /// How far people agree, in a sentence.
  var lead: String {
    guard spreads.contains(where: { $0.agreement != nil }) else { return few }
    let close = spreads.count { $0.agreement?.kind == .close }
    let apart = spreads.count { $0.agreement?.kind == .apart }
    let differ = spreads.count { !$0.clearDifferences.isEmpty }
    var sentence = "People broadly agree on \(close) of \(spreads.count) statements"
    if apart > 0 { sentence += "; on \(apart) they fall into two camps" }
    if differ > 0 { sentence += "; on \(differ) roles see things clearly differently" }
    return sentence + "."
  }

  /// Where no spread can be summed up in a word.
  private var few: String {
    if answered == 0 { return "Nobody answered before the round was closed." }
    let people = answered == 1 ? "One person" : "\(answered) people"
    return spreads.allSatisfy { $0.all == nil }
      ? "\(people) answered. Names are hidden, and fewer than three answers would show who gave them."
      : "\(people) answered. Their answers are counted below; from five on they are summed up in words."
  }

  /// Statements on which a difference between roles may be chance, in a sentence; nil where there is
  /// none.
  var unsure: String? {
    let count = spreads.count(where: \.mayDiffer)
    guard count > 0 else { return nil }
    let more = count == 1 ? "one statement" : "\(count) statements"
    return "On \(more) roles seem to differ, but so few answered that it may be chance."
  }
}
