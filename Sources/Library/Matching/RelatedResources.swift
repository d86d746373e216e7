/// Which resources a reader of one may want next.
public enum RelatedResources {
  /// Up to `limit` of `candidates` nearest to `resource`: the share of telling words and themes in
  /// common (Jaccard 1912), a little more for the same service.
  public static func of(
    _ resource: Resource, among candidates: [ResourceCandidate], limit: Int = 5
  ) -> [Resource] {
    let own = ResourceCandidate(resource)
    return candidates.filter { $0.resource.id != resource.id }.map { candidate in
      (nearness(own, candidate), candidate.resource)
    }.filter { $0.0 > 0.1 }.sorted { ($1.0, $0.1.id) < ($0.0, $1.1.id) }
      .prefix(limit).map(\.1)
  }

  private static func nearness(_ left: ResourceCandidate, _ right: ResourceCandidate) -> Double {
    let themes = jaccard(Set(left.resource.themes), Set(right.resource.themes))
    let isSameService = left.resource.service == right.resource.service
    return 0.6 * jaccard(left.words, right.words) + 0.2 * themes + (isSameService ? 0.1 : 0)
  }

  private static func jaccard(_ left: Set<String>, _ right: Set<String>) -> Double {
    let common = left.intersection(right).count
    let all = left.count + right.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
