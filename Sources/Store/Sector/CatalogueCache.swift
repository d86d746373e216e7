import Synchronization

/// Keeps the catalogue of the newest data version.
final class CatalogueCache: Sendable {
  private let held = Mutex<Catalogue?>(nil)

  /// The catalogue of `version`, from memory or by `load`.
  func catalogue(version: Int, load: () throws -> Catalogue) rethrows -> Catalogue {
    if let catalogue = held.withLock({ $0 }), catalogue.version == version { return catalogue }
    let loaded = try load()
    held.withLock { $0 = loaded }
    return loaded
  }
}
