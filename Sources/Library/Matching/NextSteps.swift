/// The resources most likely to help with one gap, best first, and what was tried without success.
public struct NextSteps: Sendable {
  /// One resource with the reasons for its place.
  public struct Entry: Sendable {
    public var resource: Resource
    public var feedback: FeedbackCount
    public var match: ResourceMatch
  }

  /// What may help.
  public var helpful: [Entry]
  /// Evaluations of the same matter that found no effect or harm: to be read first.
  public var warnings: [Entry]

  /// Ranks `candidates` that share a theme with the gap; equal totals stand by id, so the same
  /// library gives the same list.
  public init(
    for need: ResourceNeed, among candidates: [ResourceCandidate], limit: Int = 10
  ) {
    let fitting = candidates.filter { !need.themes.isDisjoint(with: $0.resource.themes) }
    let words = StatementWords(need.statement, among: fitting)
    let ranked = fitting.map { candidate in
      Entry(
        resource: candidate.resource, feedback: candidate.feedback,
        match: ResourceMatch(candidate, for: need, words: words))
    }.sorted { ($1.match.total, $0.resource.id) < ($0.match.total, $1.resource.id) }
    helpful = Array(
      ranked.filter { $0.resource.verdict?.isWarning != true }.prefix(limit))
    warnings = Array(ranked.filter { $0.resource.verdict?.isWarning == true }.prefix(limit / 2))
  }
}
