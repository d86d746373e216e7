/// Goes through resources with a filter: says which it admits, and counts what each further choice
/// would give.
public struct LibrarySieve: Sendable {
  private let shelf: LibraryShelf
  private let test: ShelfTest
  private var tally: ShelfTally

  init(_ filter: LibraryFilter, of shelf: LibraryShelf) {
    self.shelf = shelf
    test = ShelfTest(filter, services: shelf.services, themes: shelf.themes)
    tally = ShelfTally(shelf)
  }

  /// Whether the resource of this number is shown and fits the filter; each is asked for once.
  public mutating func admits(_ number: Int) -> Bool {
    guard let entry = shelf.entry(number) else { return false }
    return admits(entry)
  }

  mutating func admits(_ entry: LibraryShelf.Entry) -> Bool {
    let failing = test.failing(entry)
    tally.count(entry, failing: failing)
    return failing == 0
  }

  /// The counts for further choices among what was asked about.
  public var facets: LibraryFacets { tally.facets }
}
