/// A published or computed list of councils in like circumstances for one council.
public struct ComparatorSet: Sendable, Hashable, Codable {
  /// Who made the list and when, for example `dfe_2025`.
  public var method: String
  public var authority: AuthorityCode
  /// Nearest first where the method gives an order.
  public var members: [Member]

  /// One council of the list.
  public struct Member: Sendable, Hashable, Codable {
    public var authority: AuthorityCode
    public var rank: Int
    /// How near, in the method's own words or number.
    public var closeness: String

    public init(authority: AuthorityCode, rank: Int, closeness: String = "") {
      self.authority = authority
      self.rank = rank
      self.closeness = closeness
    }
  }

  public init(method: String, authority: AuthorityCode, members: [Member]) {
    self.method = method
    self.authority = authority
    self.members = members
  }
}
