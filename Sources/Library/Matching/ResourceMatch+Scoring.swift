import Sector

extension ResourceMatch {
  init(_ candidate: ResourceCandidate, for need: ResourceNeed, words: StatementWords) {
    let resource = candidate.resource
    themes = Self.themes(of: resource, in: need)
    (statement, self.words) = words.share(in: candidate.words)
    evidence = Self.evidence(of: resource)
    level = Self.level(of: resource, in: need)
    (likeness, likeCouncil) = Self.likeness(of: resource, in: need)
    feedback = candidate.feedback.share
    service = need.service.map { $0 == resource.service ? 1 : 0 } ?? 1
  }

  /// A study that could not tell supports nothing, however well it was made.
  static func evidence(of resource: Resource) -> Double {
    guard resource.verdict != .inconclusive else { return 0 }
    return Double(resource.evidence.rank) / Double(EvidenceLevel.allCases.count - 1)
  }

  private static func themes(of resource: Resource, in need: ResourceNeed) -> Double {
    guard !need.themes.isEmpty else { return 0 }
    let common = need.themes.intersection(resource.themes).count
    // One theme in common is already most of what matters: the second adds less.
    return common == 0 ? 0 : 0.6 + 0.4 * Double(common) / Double(need.themes.count)
  }

  private static func level(of resource: Resource, in need: ResourceNeed) -> Double {
    guard let way = need.levels, !resource.levels.isEmpty else { return 0.5 }
    let distance =
      resource.levels.map { level in
        way.contains(level) ? 0 : min(abs(level - way.lowerBound), abs(level - way.upperBound))
      }.min() ?? 0
    return max(0, 1 - Double(distance) / 2)
  }

  private static func likeness(
    of resource: Resource, in need: ResourceNeed
  ) -> (Double, AuthorityCode?) {
    if let own = need.council, resource.authorities.contains(own) { return (1, own) }
    let count = Double(need.comparators.count)
    for (place, council) in need.comparators.enumerated()
    where resource.authorities.contains(council) {
      return (1 - 0.5 * Double(place) / count, council)
    }
    return (0, nil)
  }
}
