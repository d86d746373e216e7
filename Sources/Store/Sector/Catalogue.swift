import Sector

/// What the database knows about names: councils, measures, periods and releases, read once and
/// shared until the next import. Figures refer to them by whole numbers.
public struct Catalogue: Sendable {
  /// Changes with every import; the first half of every page's `ETag`.
  public let version: Int
  public let register: AuthorityRegister
  /// Ordered by id.
  public let measures: [Measure]
  /// Newest first.
  public let releases: [Release]

  /// What the pound was worth, to show spending in real terms.
  public let priceLevels: PriceLevels

  let authorityKeys: [AuthorityCode: Int]
  let authorityCodes: [Int: AuthorityCode]
  let measureKeys: [String: Int]
  let measuresByKey: [Int: Measure]
  let periodKeys: [Period: Int]
  let periods: [Int: Period]
  let releaseKeys: [String: Int]
  let releasesByKey: [Int: Release]

  /// The measure with this id.
  public func measure(_ id: String) -> Measure? { measureKeys[id].flatMap { measuresByKey[$0] } }

  /// The release with this id.
  public func release(_ id: String) -> Release? { releaseKeys[id].flatMap { releasesByKey[$0] } }

  /// True before anything was imported.
  public var isEmpty: Bool { register.authorities.isEmpty }
}
