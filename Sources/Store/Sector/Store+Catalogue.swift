import Database
import Sector

extension Store {
  /// Number of the newest data: it grows with every import that changed something.
  public func dataVersion() throws -> Int {
    try database.read { try Settings.integer("data_version", in: $0) ?? 0 }
  }

  /// Number of changes to what pages for everybody show beside the figures.
  public func contentVersion() throws -> Int {
    try database.read { try Settings.integer("content_version", in: $0) ?? 0 }
  }

  /// Names of everything held, read once for each data version.
  public func catalogue() throws -> Catalogue {
    let version = try dataVersion()
    return try catalogueCache.catalogue(version: version) {
      try database.read { try Catalogue(reading: $0) }
    }
  }
}

extension Catalogue {
  init(reading session: SQLSession) throws {
    let version = try Settings.integer("data_version", in: session) ?? 0
    let authorities = try session.authorities()
    let measures = try session.measures()
    let periods = try session.periods()
    let releases = try session.releases()
    self.init(
      version: version,
      register: AuthorityRegister(
        authorities: authorities.map(\.value), reorganisations: try session.reorganisations()),
      measures: measures.map(\.value).sorted { $0.id < $1.id },
      releases: releases.reversed().map(\.value),
      priceLevels: PriceLevels(try session.deflators()),
      authorityKeys: Self.keys(authorities, by: \.code),
      authorityCodes: Self.values(authorities).mapValues(\.code),
      measureKeys: Self.keys(measures, by: \.id),
      measuresByKey: Self.values(measures),
      periodKeys: Self.keys(periods, by: \.self),
      periods: Self.values(periods),
      releaseKeys: Self.keys(releases, by: \.id),
      releasesByKey: Self.values(releases))
  }

  private static func keys<Value, Name: Hashable>(
    _ rows: [Keyed<Value>], by name: KeyPath<Value, Name>
  ) -> [Name: Int] {
    Dictionary(rows.map { ($0.value[keyPath: name], $0.key) }, uniquingKeysWith: { $1 })
  }

  private static func values<Value>(_ rows: [Keyed<Value>]) -> [Int: Value] {
    Dictionary(rows.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
  }
}
