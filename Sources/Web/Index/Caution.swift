import HTML

/// The sentences that stand beside every figure of the index, so that nobody reads more into it
/// than it says (section 13 of the method).
enum Caution {
  static let hundred = "100 is what councils in similar circumstances get, not an ideal."
  static let overlap = "Councils whose intervals overlap much cannot be told apart."
  static let halves =
    "A high index can come from good outcomes, low spend or both: see the two halves."
  static let later =
    "Low spend today can harm outcomes later; the index sees only what is published so far."
  static let why = "It does not show why."
  static let question = "This is a question, not a finding."

  /// How to read a strip of the index.
  static let strip =
    "The thick line holds half of the likely values, the thin line 90% of them."

  /// What must not be done with an index.
  static let misuse = """
    Do not use it to set budgets by formula or to rank staff, do not compare the index of one \
    service with that of another, and do not read a move inside the interval as change.
    """

  /// All of it, for the foot of a page.
  static let all: [Prose] = [
    Prose("\(hundred) \(overlap)"), Prose(halves), Prose("\(later) \(why)"), Prose(misuse),
  ]
}
