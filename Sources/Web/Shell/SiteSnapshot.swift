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

  init(store: Store) throws {
    version = try Self.version(of: store)
    catalogue = try store.catalogue()
    index = try store.publishedIndex()
    figureCount = try store.figureCount()
  }

  static func version(of store: Store) throws -> String {
    guard let run = try store.newestRunID() else { return "\(try store.dataVersion())-none" }
    return "\(try store.dataVersion())-\(run.prefix(12))-\(try store.checkCount(run: run))"
  }
}
