import Productivity
import Sector

/// The newest index run with everything a page needs: definitions, figures with their sources, and
/// results.
public struct PublishedIndex: Sendable {
  public let run: IndexRunRecord
  /// Ready lenses first, then pilots, then experimental ones; by title within each.
  public let lenses: [PublishedLens]

  private let positions: [String: Int]

  init(run: IndexRunRecord, lenses: [PublishedLens]) {
    self.run = run
    self.lenses = lenses.sorted { $0.order < $1.order }
    positions = Dictionary(
      uniqueKeysWithValues: self.lenses.enumerated().map { ($1.definition.id, $0) })
  }

  /// The lens with this id.
  public func lens(_ id: String) -> PublishedLens? { positions[id].map { lenses[$0] } }

  /// The lenses in which this council has a result, or a reason for having none.
  public func lenses(for authority: AuthorityCode) -> [PublishedLens] {
    lenses.filter { $0.unit(authority) != nil || $0.unassessed(authority) != nil }
  }
}
