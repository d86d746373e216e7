import Sector

/// What a library knows that may help with one service: what councils did that do better in it, then
/// whatever is best supported. Where none of them is a study that found no effect or harm, the best
/// supported of those follows, so that nobody reads of successes alone.
public struct ServiceReading: Sendable {
  /// One resource, and the council that does better which it came from.
  public struct Entry: Sendable, Hashable {
    public var resource: Resource
    public var from: AuthorityCode?
  }

  public let entries: [Entry]

  /// - Parameters:
  ///   - limit: so many, and the one that did not work.
  ///   - better: councils that do better, those most like the reader's first.
  ///   - candidates: resources on the service.
  public init(
    better: [AuthorityCode], among candidates: [ResourceCandidate], limit: Int = 3
  ) {
    let places = Dictionary(
      better.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { one, _ in one })
    let ranked = candidates.map { candidate in
      let place = candidate.resource.authorities.compactMap { places[$0] }.min()
      return (candidate: candidate, place: place)
    }.sorted { Self.order($0) < Self.order($1) }
    let shown = ranked.prefix(limit)
    let isWarning = { (one: (candidate: ResourceCandidate, place: Int?)) in
      one.candidate.resource.verdict?.isWarning == true
    }
    let warning = shown.contains(where: isWarning) ? nil : ranked.first(where: isWarning)
    entries = (shown + (warning.map { [$0] } ?? [])).map { one in
      Entry(resource: one.candidate.resource, from: one.place.map { better[$0] })
    }
  }

  /// Nearest council first, then evidence, what readers said, the newer, and the id.
  private static func order(
    _ one: (candidate: ResourceCandidate, place: Int?)
  ) -> (Int, Double, Double, Int, String) {
    let resource = one.candidate.resource
    return (
      one.place ?? Int.max, -ResourceMatch.evidence(of: resource),
      -one.candidate.feedback.share, -(resource.year ?? 0), resource.id
    )
  }
}
