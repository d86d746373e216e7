import Foundation

/// Which resources a reader of one may want next.
public enum RelatedResources {
  /// Up to `limit` of `candidates` nearest to `resource`: the words they have in common, rare ones
  /// counting more and those of the title counting again, then themes and service.
  public static func of(
    _ resource: Resource, among candidates: [ResourceCandidate], limit: Int = 5
  ) -> [Resource] {
    let own = ResourceCandidate(resource)
    let worth = Worth(candidates)
    return candidates.filter { $0.resource.id != resource.id }.map { candidate in
      (nearness(own, candidate, worth), candidate.resource)
    }.filter { $0.0 > 0.15 }.sorted { ($1.0, $0.1.id) < ($0.0, $1.1.id) }
      .prefix(limit).map(\.1)
  }

  private static func nearness(
    _ left: ResourceCandidate, _ right: ResourceCandidate, _ worth: Worth
  ) -> Double {
    let themes = Set(left.resource.themes)
    let common = themes.intersection(right.resource.themes).count
    return 0.5 * worth.likeness(left.titleWords, right.titleWords)
      + 0.3 * worth.likeness(left.words, right.words)
      + 0.1 * (themes.isEmpty ? 0 : Double(common) / Double(themes.count))
      + (left.resource.service == right.resource.service ? 0.1 : 0)
  }

  /// What each word is worth among some resources (inverse document frequency, Sparck Jones 1972).
  private struct Worth {
    private var holders: [String: Int] = [:]
    private let count: Int

    init(_ candidates: [ResourceCandidate]) {
      count = candidates.count
      for candidate in candidates {
        for word in candidate.words { holders[word, default: 0] += 1 }
      }
    }

    /// The cosine of the angle between two sets of words, each word as long as it is worth.
    func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
      let common = sum(left.intersection(right))
      return common == 0 ? 0 : common / (sum(left) * sum(right)).squareRoot()
    }

    private func sum(_ words: Set<String>) -> Double {
      // In one order, so that the same words always give the same sum.
      words.sorted().reduce(0) { sum, word in
        let value = log(Double(count + 1) / Double(holders[word, default: 0] + 1)) + 0.1
        return sum + value * value
      }
    }
  }
}
