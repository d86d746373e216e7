import Database
import Library

/// One page of what a search of the library found.
public struct LibraryAnswer: Sendable {
  /// How many there are in all.
  public var total = 0
  /// Those of the page asked for, best or newest first.
  public var items: [LibraryItem] = []
  public var facets = LibraryFacets()
  /// The words as they were read, where that is not what was typed.
  public var read: String?
  /// Words that nothing in the library has.
  public var unknown: [String] = []
  /// True where no resource has all the words and these have some of them.
  public var hasOnlySomeWords = false
}
