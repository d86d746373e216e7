/// The rules about a council's result in a lens.
enum LensNotices {
  /// Everything there is to notice about one lens. While a question about its figures is open, only
  /// the question is: a result that may be a recording break is not news.
  static func candidates(for lens: LensPicture) -> [Notice] {
    if let query = query(lens) { return [query] }
    guard let standing = lens.standing else { return [] }
    guard lens.isGraded else { return [gap(lens, standing)].compactMap { $0 } }
    return [
      band(lens, standing), change(lens, standing), betterWithLess(lens, standing),
      potential(lens, standing), gap(lens, standing),
    ].compactMap { $0 }
  }

  private static func query(_ lens: LensPicture) -> Notice? {
    guard let reason = lens.queries.first else { return nil }
    let more =
      lens.queries.count > 1
      ? " \(NoticeWords.capitalised(NoticeWords.count(lens.queries.count - 1))) more to explain."
      : ""
    return notice(
      .query, lens, strength: 0,
      "\(lens.title) has **a figure to explain** before its result is read. \(reason)\(more)",
      Notice.Link("Answer it", .queries),
      because: "An open question about this council’s figures: \(lens.queries.count) in all.")
  }

  /// One notice about all lenses in which a council should have a result and has none.
  static func absences(_ lenses: [LensPicture]) -> Notice? {
    let absent = lenses.filter { lens in
      lens.standing == nil && lens.queries.isEmpty
        && [.tooLittleData, .missing, .suppressed, .notSubmitted].contains(lens.absence?.state)
    }.sorted { $0.id < $1.id }
    guard let first = absent.first, let reason = first.absence?.reason else { return nil }
    let titles = [first.title] + absent.dropFirst().map { inSentence($0.title) }
    let sentence =
      absent.count == 1
      ? "\(first.title) has **no result**. \(reason)"
      : "\(NoticeWords.list(titles)) have **no result**, because figures are missing."
    return Notice(
      rule: .gap, lens: first.id, measure: nil, score: Notice.Rule.gap.base + 10,
      text: .init(marked: sentence), link: Notice.Link("Which figures are missing", .gaps),
      because: "Lenses without a result: \(absent.map(\.id).joined(separator: ", ")).")
  }

  private static func band(_ lens: LensPicture, _ standing: Standing) -> Notice? {
    let p = standing.probabilityAbove
    let direction = standing.index >= 100 ? "more" : "less"
    let doubt =
      standing.dependsOnWeights ? " The answer changes with the weights of the outcomes." : ""
    let (rule, words): (Notice.Rule, String) =
      switch standing.band {
      case .clearlyAbove, .clearlyBelow:
        (
          standing.band == .clearlyAbove ? .clearlyAbove : .clearlyBelow,
          """
          \(lens.title) gets \(NoticeWords.comparison(ofIndex: standing.index)), and we are \
          confident that it is \(direction), not chance.\(doubt)
          """
        )
      case .probablyAbove, .probablyBelow:
        (
          standing.band == .probablyAbove ? .probablyAbove : .probablyBelow,
          """
          \(lens.title) gets \(NoticeWords.comparison(ofIndex: standing.index, hedge: "about ")). \
          That is likely, but chance is not ruled out.\(doubt)
          """
        )
      case .cannotBeToldApart:
        (
          .cannotBeToldApart,
          """
          \(lens.title) **cannot be told apart** from similar councils: treat any ranking with \
          caution.
          """
        )
      }
    return notice(
      rule, lens, strength: rule == .cannotBeToldApart ? 0 : min(1, abs(standing.index - 100) / 40),
      words, link(for: rule),
      because:
        "Index \(Int(standing.index.rounded())); probability of being above 100: \(percent(p)).")
  }

  private static func link(for rule: Notice.Rule) -> Notice.Link {
    switch rule {
    case .clearlyBelow, .probablyBelow: Notice.Link("Who gets more, and how", .comparators)
    case .clearlyAbove, .probablyAbove: Notice.Link("What stands behind it", .result)
    default: Notice.Link("See the result", .result)
    }
  }

  private static func change(_ lens: LensPicture, _ standing: Standing) -> Notice? {
    guard let change = standing.change else { return nil }
    let p = change.probabilityImproved
    let rose = p >= 0.95
    guard rose || p <= 0.05 else { return nil }
    let difference = NoticeWords.difference(ofPercent: change.percent)
    return notice(
      rose ? .improved : .declined, lens, strength: min(1, abs(change.percent) / 30),
      """
      Against similar councils, \(inSentence(lens.title)) gets **\(difference) for each pound** \
      than in \(NoticeWords.year(change.from)), and we are confident that it \(rose ? "rose" : "fell").
      """,
      Notice.Link("See the years", .result),
      because: "Probability of a rise since \(NoticeWords.year(change.from)): \(percent(p)).")
  }

  private static func betterWithLess(_ lens: LensPicture, _ standing: Standing) -> Notice? {
    let names = standing.betterWithLess
    guard !names.isEmpty, standing.band != .clearlyAbove else { return nil }
    let who =
      names.count == 1
      ? "One similar council, \(names[0]), has **better outcomes and spends less**"
      : """
      \(NoticeWords.capitalised(NoticeWords.count(names.count))) similar councils have **better \
      outcomes and spend less**
      """
    let among =
      switch names.count {
      case 1: ""
      case 2...3: ": \(NoticeWords.list(names))"
      default: ", \(NoticeWords.list(Array(names.prefix(3)))) among them"
      }
    return notice(
      .betterWithLess, lens, strength: min(1, Double(names.count) / 8),
      "\(who) in \(inSentence(lens.title))\(among).", Notice.Link("What they do", .comparators),
      because:
        "Comparators with higher outcomes and lower spending that surely get more: \(names.count)."
    )
  }

  private static func potential(_ lens: LensPicture, _ standing: Standing) -> Notice? {
    guard let range = standing.potential, range.low > 0 else { return nil }
    return notice(
      .potential, lens, strength: min(1, range.low / 20_000_000),
      """
      Doing as well as the best quarter of similar councils in \(inSentence(lens.title)) might be \
      worth **\(NoticeWords.pounds(range.low)) to \(NoticeWords.pounds(range.high)) a year**: a \
      question, not a finding.
      """,
      Notice.Link("How this is worked out", .result),
      because: "The lower end of the 90 % range of the potential is above zero.")
  }

  private static func gap(_ lens: LensPicture, _ standing: Standing) -> Notice? {
    if let year = standing.asOf {
      return notice(
        .gap, lens, strength: 0.8,
        """
        The latest figures for \(inSentence(lens.title)) are **of \(NoticeWords.year(year))**: \
        later ones are missing.
        """,
        Notice.Link("Which figures are missing", .gaps),
        because: "Last year with spending and enough outcomes: \(NoticeWords.year(year)).")
    }
    guard standing.imputedShare >= 0.25 else { return nil }
    return notice(
      .gap, lens, strength: min(1, standing.imputedShare),
      """
      In \(inSentence(lens.title)), **\(percent(standing.imputedShare)) of the outcome weight is \
      estimated**, because figures are missing.
      """,
      Notice.Link("Which figures are missing", .gaps),
      because: "Share of the weight that was estimated in the last year: a quarter or more.")
  }

  private static func notice(
    _ rule: Notice.Rule, _ lens: LensPicture, strength: Double, _ sentence: String,
    _ link: Notice.Link, because: String
  ) -> Notice {
    let isTrial = lens.state == .experimental && ![.query, .gap].contains(rule)
    return Notice(
      rule: rule, lens: lens.id, measure: nil,
      score: max(0, rule.base + 10 * strength - (isTrial ? 25 : 0)),
      text: .init(marked: isTrial ? sentence + " This lens is experimental." : sentence),
      link: link, because: because)
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// A title inside a sentence: "children's social care", but "SEND" as it is.
  private static func inSentence(_ title: String) -> String {
    let second = title.dropFirst().first
    return second?.isUppercase ?? true ? title : title.prefix(1).lowercased() + title.dropFirst()
  }
}
