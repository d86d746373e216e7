/// One council, past or present.
public struct Authority: Sendable, Hashable, Codable, Identifiable {
  public var code: AuthorityCode
  /// The everyday name: "Bristol".
  public var name: String
  /// The name in law, where known: "Bristol City Council".
  public var officialName: String
  public var tier: Tier
  public var region: String?
  public var nation: String
  /// The county a district lies in.
  public var county: String?
  public var combinedAuthority: String?
  public var isCurrent: Bool
  /// First day, ISO 8601, where the register gives one.
  public var startDate: String?
  /// Last day, ISO 8601, of an authority that was abolished.
  public var endDate: String?
  /// Other codes for the same authority, by the scheme that uses them.
  public var otherCodes: [CodeScheme: [String]]
  /// Square kilometres.
  public var area: Double?
  public var latitude: Double?
  public var longitude: Double?

  public var id: AuthorityCode { code }

  public init(
    code: AuthorityCode, name: String, officialName: String = "", tier: Tier,
    region: String? = nil, nation: String, county: String? = nil,
    combinedAuthority: String? = nil, isCurrent: Bool = true, startDate: String? = nil,
    endDate: String? = nil, otherCodes: [CodeScheme: [String]] = [:], area: Double? = nil,
    latitude: Double? = nil, longitude: Double? = nil
  ) {
    self.code = code
    self.name = name
    self.officialName = officialName
    self.tier = tier
    self.region = region
    self.nation = nation
    self.county = county
    self.combinedAuthority = combinedAuthority
    self.isCurrent = isCurrent
    self.startDate = startDate
    self.endDate = endDate
    self.otherCodes = otherCodes
    self.area = area
    self.latitude = latitude
    self.longitude = longitude
  }
}
