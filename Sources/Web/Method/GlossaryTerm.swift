/// A word that pages use, and what it means.
struct GlossaryTerm {
  var id: String
  var word: String
  var meaning: String

  /// By word.
  static let all: [GlossaryTerm] = [
    .init(
      id: "band", word: "Band",
      meaning: "What we can say about a council beside similar ones: clearly above, likely above, "
        + "cannot be told apart, likely below or clearly below."),
    .init(
      id: "circumstances", word: "Circumstances",
      meaning: "What a council cannot change soon and what makes its work harder or easier: "
        + "deprivation, pay, how densely people live, age."),
    .init(
      id: "evidence-level", word: "Evidence level",
      meaning:
        "How anybody knows that something worked, as its page states it: from none "
        + "stated to a review of many trials."),
    .init(
      id: "experimental", word: "Experimental",
      meaning: "A service whose figures failed a check. It is shown to learn from and has no list "
        + "of leaders."),
    .init(
      id: "goalposts", word: "Goalposts",
      meaning: "Two fixed values of a measure, one poor and one good, between which it is scored."),
    .init(
      id: "index", word: "Index",
      meaning: "What a council gets for each pound, where 100 is what councils in similar "
        + "circumstances get."),
    .init(
      id: "interval", word: "Interval",
      meaning: "The range that should hold the true value nine times in ten."),
    .init(
      id: "lens", word: "Lens",
      meaning: "The written definition of one service for the index: its spending, outcomes, "
        + "weights and circumstances, with a version."),
    .init(
      id: "likely-place", word: "Likely place",
      meaning: "The range of places a council may hold; a single place is never given."),
    .init(
      id: "measure", word: "Measure",
      meaning: "Something published about every council of a kind: spending, an outcome or a "
        + "circumstance."),
    .init(
      id: "need", word: "Need",
      meaning: "The people a service is for, such as children under 18; spending is divided by "
        + "their number."),
    .init(
      id: "potential", word: "Potential",
      meaning: "A range for what matching the best quarter of similar councils might mean. A "
        + "question, not a finding."),
    .init(
      id: "queried", word: "Queried",
      meaning: "A figure jumped in a way that needs an explanation before it is relied on."),
    .init(
      id: "release", word: "Release",
      meaning: "One version of a publisher's figures as it was imported, with its licence and "
        + "fingerprint."),
    .init(
      id: "resource", word: "Resource",
      meaning: "Something in the library that can help a council: a case study, guide, tool, "
        + "course, data set or evaluation."),
    .init(
      id: "similar-councils", word: "Similar councils",
      meaning: "The 15 councils in the nearest circumstances, for reading and learning."),
    .init(
      id: "suppressed", word: "Suppressed",
      meaning: "Withheld by the publisher because the numbers are small."),
    .init(
      id: "typical", word: "Typical",
      meaning: "The middle council: half of all councils have a higher figure, half a lower one."),
    .init(
      id: "verdict", word: "Verdict",
      meaning: "What an evaluation found: it worked, was promising, had no effect, did harm, or "
        + "could not tell. All are shown alike."),
  ]
}
