import Productivity
import Testing

@Suite struct FiveThingsTests {
  private func lens(
    _ id: String, _ standing: Standing?, state: LensStatus.State = .ready, isGraded: Bool = true,
    absence: UnassessedUnit? = nil, queries: [String] = []
  ) -> LensPicture {
    LensPicture(
      id: id, title: "Service \(id)", state: state, isGraded: isGraded, standing: standing,
      absence: absence, queries: queries)
  }

  private func only(_ lens: LensPicture) -> [Notice] {
    FiveThings.candidates(for: CouncilPicture(name: "X", lenses: [lens]))
  }

  private func text(_ lens: LensPicture, _ rule: Notice.Rule) -> String? {
    only(lens).first { $0.rule == rule }?.sentence
  }

  @Test func clearlyAboveSaysHowMuchAndHowSure() {
    let sentence = text(
      lens("ph", Standing(index: 112.4, probabilityAbove: 0.97)), .clearlyAbove)
    #expect(
      sentence == """
        Service ph gets 12% more for each pound than in similar councils, and we are confident \
        that it is more, not chance.
        """)
    let notice = only(lens("ph", Standing(index: 112.4, probabilityAbove: 0.97)))[0]
    #expect(notice.text.filter(\.isStrong).map(\.text) == ["12% more for each pound"])
    #expect(notice.because == "Index 112; probability of being above 100: 97%.")
  }

  @Test func clearlyBelowPointsAtWhoGetsMore() {
    let notice = only(lens("env", Standing(index: 88, probabilityAbove: 0.02)))[0]
    #expect(notice.rule == .clearlyBelow)
    #expect(notice.sentence.contains("12% less for each pound"))
    #expect(notice.link.target == .comparators)
  }

  @Test func probableResultsAreHedged() {
    let above = text(lens("a", Standing(index: 106, probabilityAbove: 0.9)), .probablyAbove)
    #expect(above?.contains("about 6% more") == true)
    #expect(above?.contains("chance is not ruled out") == true)
    #expect(above?.contains("confident") == false)
    let below = text(lens("a", Standing(index: 94, probabilityAbove: 0.1)), .probablyBelow)
    #expect(below?.contains("about 6% less") == true)
  }

  @Test func veryLargeDifferencesAreNotGivenAFalsePrecision() {
    let above = text(lens("a", Standing(index: 243, probabilityAbove: 1)), .clearlyAbove)
    #expect(above?.contains("more than twice as much for each pound as in similar") == true)
    let below = text(lens("a", Standing(index: 41, probabilityAbove: 0)), .clearlyBelow)
    #expect(below?.contains("less than half as much for each pound as in similar") == true)
  }

  @Test func councilsThatCannotBeToldApartAreSaidToBe() {
    let sentence = text(lens("a", Standing(index: 103, probabilityAbove: 0.6)), .cannotBeToldApart)
    #expect(
      sentence
        == "Service a cannot be told apart from similar councils: treat any ranking with caution.")
  }

  @Test func aResultThatHangsOnTheWeightsSaysSo() {
    let standing = Standing(index: 112, probabilityAbove: 0.96, dependsOnWeights: true)
    #expect(text(lens("a", standing), .clearlyAbove)?.contains("changes with the weights") == true)
  }

  @Test(arguments: [
    (0.96, Notice.Rule.improved, "9% more", "rose"), (0.04, .declined, "9% less", "fell"),
  ])
  func clearChangesAreNoticed(p: Double, rule: Notice.Rule, words: String, verb: String) {
    let change = Standing.Change(
      from: 2022, percent: p > 0.5 ? 9 : -9, probabilityImproved: p)
    let sentence = text(
      lens("a", Standing(index: 100, probabilityAbove: 0.5, change: change)), rule)
    #expect(sentence?.contains("\(words) for each pound than in 2021-22") == true)
    #expect(sentence?.hasSuffix("confident that it \(verb).") == true)
  }

  @Test func unclearChangesAreNot() {
    let change = Standing.Change(from: 2022, percent: 9, probabilityImproved: 0.94)
    let rules = only(lens("a", Standing(index: 100, probabilityAbove: 0.5, change: change)))
      .map(\.rule)
    #expect(rules == [.cannotBeToldApart])
  }

  @Test func anOpenQuestionSilencesTheResult() {
    let standing = Standing(
      index: 171, probabilityAbove: 1,
      change: .init(from: 2022, percent: 60, probabilityImproved: 1))
    let notices = only(lens("a", standing, queries: ["Spending halved.", "Also this."]))
    #expect(notices.map(\.rule) == [.query])
    #expect(notices[0].sentence.contains("Spending halved."))
    #expect(notices[0].sentence.contains("One more to explain."))
  }

  @Test func comparatorsWhoDoBetterWithLess() {
    let standing = Standing(
      index: 90, probabilityAbove: 0.03, betterWithLess: ["Leeds", "Kirklees", "Bradford", "York"])
    #expect(
      text(lens("a", standing), .betterWithLess) == """
        Four similar councils have better outcomes and spend less in service a, Leeds, Kirklees \
        and Bradford among them.
        """)
    var fewer = standing
    fewer.betterWithLess = ["Leeds", "York"]
    #expect(text(lens("a", fewer), .betterWithLess)?.hasSuffix(": Leeds and York.") == true)
    fewer.betterWithLess = ["Leeds"]
    #expect(
      text(lens("a", fewer), .betterWithLess)?.contains("One similar council, Leeds,") == true)
    fewer.betterWithLess = []
    #expect(text(lens("a", fewer), .betterWithLess) == nil)
  }

  @Test func potentialIsAQuestionAndARange() {
    let standing = Standing(
      index: 100, probabilityAbove: 0.5, potential: .init(low: 1_240_000, high: 15_600_000))
    let sentence = text(lens("a", standing), .potential)
    #expect(sentence?.contains("£1.2 million to £16 million a year") == true)
    #expect(sentence?.hasSuffix("a question, not a finding.") == true)
    var none = standing
    none.potential = .init(low: 0, high: 15_600_000)
    #expect(text(lens("a", none), .potential) == nil)
  }

  @Test func gapsAreNamed() {
    let old = Standing(index: 100, probabilityAbove: 0.5, asOf: 2023)
    #expect(text(lens("a", old), .gap)?.contains("of 2022-23") == true)
    let thin = Standing(index: 100, probabilityAbove: 0.5, imputedShare: 0.32)
    #expect(text(lens("a", thin), .gap)?.contains("32% of the outcome weight") == true)
    let absent = UnassessedUnit(id: "E1", state: .notSubmitted, reason: "No return was filed.")
    #expect(text(lens("a", nil, absence: absent), .gap)?.contains("No return was filed.") == true)
    let elsewhere = UnassessedUnit(id: "E1", state: .notProvided, reason: "The county's job.")
    #expect(only(lens("a", nil, absence: elsewhere)).isEmpty)
  }

  @Test func severalMissingResultsMakeOneNotice() {
    let lenses = ["b", "a", "c"].map {
      lens($0, nil, absence: UnassessedUnit(id: "E1", state: .missing, reason: "No figures."))
    }
    let notices = FiveThings.candidates(for: CouncilPicture(name: "X", lenses: lenses))
    #expect(
      notices.map(\.sentence) == [
        "Service a, service b and service c have no result, because figures are missing."
      ])
  }

  @Test func lensesWithoutAGradeAreNeverGraded() {
    let standing = Standing(index: 140, probabilityAbove: 1, imputedShare: 0.5)
    #expect(only(lens("a", standing, isGraded: false)).map(\.rule) == [.gap])
  }

  @Test func experimentalLensesComeLaterAndSaySo() {
    let standing = Standing(index: 112, probabilityAbove: 0.97)
    let ready = only(lens("a", standing))[0]
    let trial = only(lens("a", standing, state: .experimental))[0]
    #expect(trial.score == ready.score - 25)
    #expect(trial.sentence.hasSuffix("This lens is experimental."))
  }

  @Test func atMostTwoAboutOneLensAndFiveInAll() {
    let rich = Standing(
      index: 70, probabilityAbove: 0,
      change: .init(from: 2022, percent: -20, probabilityImproved: 0),
      imputedShare: 0.5, betterWithLess: ["A", "B"], potential: .init(low: 1e6, high: 2e6))
    let council = CouncilPicture(
      name: "X", lenses: ["a", "b", "c", "d"].map { lens($0, rich) })
    let notices = FiveThings.notices(for: council)
    #expect(notices.count == 5)
    #expect(Set(notices.map(\.lens)).count >= 4)
    #expect(
      Dictionary(grouping: notices, by: \.lens).values.allSatisfy { $0.count <= 2 })
  }

  @Test func goodNewsIsNotCrowdedOut() {
    let lenses =
      ["a", "b", "c", "d", "e", "f"].map { lens($0, Standing(index: 80, probabilityAbove: 0)) }
      + [lens("good", Standing(index: 112, probabilityAbove: 0.97))]
    let notices = FiveThings.notices(for: CouncilPicture(name: "X", lenses: lenses))
    #expect(notices.contains { $0.lens == "good" })
  }

  @Test func theOrderOfTheInputDoesNotMatter() {
    let lenses = (0..<8).map {
      lens("l\($0)", Standing(index: 90, probabilityAbove: 0.02, betterWithLess: ["Leeds"]))
    }
    let one = FiveThings.notices(for: CouncilPicture(name: "X", lenses: lenses))
    let two = FiveThings.notices(for: CouncilPicture(name: "X", lenses: lenses.reversed()))
    #expect(one == two)
    #expect(one.map(\.lens).first == "l0")
  }

  @Test func nothingToSayGivesNothing() {
    #expect(FiveThings.notices(for: CouncilPicture(name: "X", lenses: [])).isEmpty)
  }

  @Test func noSentenceUsesWordsThePagesNeverUse() {
    let lenses =
      [0.0, 0.1, 0.5, 0.9, 1.0].map { p in
        lens(
          "l\(p)",
          Standing(
            index: 60 + 80 * p, probabilityAbove: p,
            change: .init(from: 2022, percent: 100 * (p - 0.5), probabilityImproved: p),
            imputedShare: 0.4, betterWithLess: ["Leeds"], potential: .init(low: 1e5, high: 1e6)))
      }
    for notice in FiveThings.candidates(for: CouncilPicture(name: "X", lenses: lenses)) {
      for word in ["failing", "worst", "league table", "significant", "statistical", "**"] {
        #expect(!notice.sentence.lowercased().contains(word), "\(notice.sentence)")
      }
      #expect(notice.score >= 0 && notice.score <= 100)
    }
  }
}
