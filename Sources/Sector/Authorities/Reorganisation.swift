/// One step of local government reorganisation: a council that ended, and one that followed it.
///
/// Figures bridge from the old council to the new only on the same footprint (one predecessor,
/// one successor, the same boundary, or the union of predecessors where every one of them has a
/// figure that may be added). They are never carried across different footprints in silence.
public struct Reorganisation: Sendable, Hashable, Codable {
  public var predecessor: AuthorityCode
  public var successor: AuthorityCode
  /// First day of the successor, ISO 8601, where known.
  public var date: String?
  /// True where predecessor and successor cover the same area, as when a county became one
  /// unitary council.
  public var isSameFootprint: Bool

  public init(
    predecessor: AuthorityCode, successor: AuthorityCode, date: String? = nil,
    isSameFootprint: Bool
  ) {
    self.predecessor = predecessor
    self.successor = successor
    self.date = date
    self.isSameFootprint = isSameFootprint
  }
}
