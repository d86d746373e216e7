import Database
import Library
import Synchronization

/// What a store holds in memory for the library: the search index's words, and the shelf of the
/// newest state.
final class LibraryCache: Sendable {
  let search = SearchIndex()
  private let held = Mutex<(version: Int, shelf: LibraryShelf)?>(nil)

  /// The shelf of `version`, from memory or by `load`.
  func shelf(version: Int, load: () throws -> LibraryShelf) rethrows -> LibraryShelf {
    if let held = held.withLock({ $0 }), held.version == version { return held.shelf }
    let shelf = try load()
    held.withLock { $0 = (version, shelf) }
    return shelf
  }
}

extension SearchKind {
  /// A resource of the library, by its number.
  public static let resource = SearchKind(0)
}
