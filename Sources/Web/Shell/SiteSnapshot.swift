import Store

/// One consistent state of everything public: names, releases and the newest index run.
public struct SiteSnapshot: Sendable {
  /// Changes when data or run change; part of every page's `ETag`.
  public let version: String
  public let catalogue: Catalogue
  /// The newest index run; nil before the first.
  public let index: PublishedIndex?
  /// Number of published figures held.
  public let figureCount: Int
  /// What administrators set.
  public let settings: SiteSettings

  /// The part of `version` that stands for the figures.
  private let figuresVersion: String

  /// Reads the state; what did not change since `earlier` is taken from there.
  init(store: Store, after earlier: SiteSnapshot? = nil) throws {
    let figures = try Self.figuresVersion(of: store)
    (figuresVersion, version) = (figures, try Self.version(of: store, figures: figures))
    settings = try store.siteSettings()
    if let earlier, earlier.figuresVersion == figures {
      (catalogue, index, figureCount) = (earlier.catalogue, earlier.index, earlier.figureCount)
    } else {
      catalogue = try store.catalogue()
      index = try store.publishedIndex()
      figureCount = try store.figureCount()
    }
  }

  static func version(of store: Store) throws -> String {
    try version(of: store, figures: figuresVersion(of: store))
  }

  private static func version(of store: Store, figures: String) throws -> String {
    "\(figures)-\(try store.contentVersion())"
  }

  private static func figuresVersion(of store: Store) throws -> String {
    guard let run = try store.newestRunID() else { return "\(try store.dataVersion())-none" }
    return "\(try store.dataVersion())-\(run.prefix(12))-\(try store.checkCount(run: run))"
  }
}
