import Productivity
import Sector
import Store

/// Where one council stands in one lens: its result, or the reason in words why there is none.
struct LensStanding: Sendable {
  /// What is known.
  enum Finding: Sendable {
    /// A result among so many councils, with the indices of its comparators.
    case result(UnitResult, councils: Int, comparators: [Double])
    /// No result: the state and the reason.
    case none(UnitState, reason: String)
    /// The lens gives no grade to anybody; its outcomes are shown on their own.
    case ungraded
  }

  var lens: String
  var title: String
  var question: String
  var state: LensStatus.State
  /// Why the lens is ready, being tried or experimental.
  var stateReason: String
  var finding: Finding
  /// Questions about the council's figures that nobody has answered yet.
  var openQuestions: [String]

  /// The result, where there is one that may be shown.
  var unit: UnitResult? {
    if case .result(let unit, _, _) = finding { return unit }
    return nil
  }

  /// Nil where the lens says nothing of this council at all.
  init?(_ lens: PublishedLens, council: AuthorityCode) {
    self.lens = lens.id
    title = lens.definition.title
    question = lens.definition.question
    state = lens.state
    stateReason = lens.stateReason
    openQuestions = lens.openQuestions(about: council)
    if let unit = lens.unit(council) {
      guard lens.definition.isGraded else {
        finding = .ungraded
        return
      }
      finding = .result(
        unit, councils: lens.result.units.count,
        comparators: unit.comparators.compactMap { lens.unit(AuthorityCode($0.id))?.index })
    } else if let unassessed = lens.unassessed(council) {
      finding = .none(unassessed.state, reason: unassessed.reason)
    } else {
      return nil
    }
  }
}

extension PublishedLens {
  /// Why the lens stands where it does: the checks that failed, where they decide.
  var stateReason: String {
    let failed = result.checks.filter { $0.outcome == .failed && $0.makesExperimental }
    guard definition.status.state != .experimental, !failed.isEmpty else {
      return definition.status.reason
    }
    return failed.map(\.reason).joined(separator: " ")
  }

  /// Sudden changes and questions of the lens file about one council, in words.
  func openQuestions(about council: AuthorityCode) -> [String] {
    let asked = definition.queries(about: council).map(\.reason)
    return (unit(council)?.queries.map { words(of: $0) } ?? []) + asked
  }

  /// The question with the measure's plain name in the place of its id.
  private func words(of query: JumpQuery) -> String {
    guard let label = definition.label(of: query.subject) else { return query.reason }
    return query.reason.replacing("\"\(query.subject)\"", with: "“\(label)”")
  }

  /// The council's place in the tables of the result.
  func position(_ council: AuthorityCode) -> Int? {
    result.units.firstIndex { $0.id == council.rawValue }
  }

  /// The last year of the figures as a label: "2024-25".
  var figuresTo: String { result.years.last.map { Period.financial(ending: $0).label } ?? "" }
}
