import Sector

/// Which councils a lens compares: the ones whose job the service is.
public struct LensPopulation: Sendable, Hashable {
  public var nation: String
  /// Types of council whose job the whole service is.
  public var tiers: [Tier]
  /// Councils of these types that are never ranked, and why.
  public var excluded: [Exclusion]

  /// A council that a lens leaves out.
  public struct Exclusion: Sendable, Hashable {
    public var authority: AuthorityCode
    /// The reason in plain English.
    public var reason: String

    public init(_ authority: AuthorityCode, reason: String) {
      self.authority = authority
      self.reason = reason
    }
  }

  public init(nation: String, tiers: [Tier], excluded: [Exclusion] = []) {
    self.nation = nation
    self.tiers = tiers
    self.excluded = excluded
  }

  /// True for a present council of the lens's nation and types that is not left out.
  public func contains(_ authority: Authority) -> Bool {
    authority.isCurrent && authority.nation == nation && tiers.contains(authority.tier)
      && !excluded.contains { $0.authority == authority.code }
  }
}

extension LensPopulation: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case nation, tiers
    case excluded = "never_ranked"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    nation = try container.decode(String.self, forKey: .nation)
    tiers = try container.decode([Tier].self, forKey: .tiers)
    excluded = try container.decodeIfPresent([Exclusion].self, forKey: .excluded) ?? []
  }
}

extension LensPopulation.Exclusion: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case authority, reason
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(CodingKeys.self)
    authority = try container.decode(AuthorityCode.self, forKey: .authority)
    reason = try container.decode(String.self, forKey: .reason)
  }
}
