import Database
import Library

/// One page of what a search of the library found.
public struct LibraryAnswer: Sendable {
  /// How many there are in all.
  public var total = 0
  /// Those of the page asked for, best or newest first.
  public var items: [LibraryItem] = []
  public var facets = LibraryFacets()
  /// How the words were read.
  public var reading = SearchReading()
}
