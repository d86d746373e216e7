import Library
import Sector
import Store

/// One resource with everything its page shows.
struct ResourceModel: Sendable {
  /// A council that the resource came from.
  struct Council: Sendable, Hashable {
    var code: AuthorityCode
    var name: String
  }

  var item: LibraryItem
  var councils: [Council]
  var related: [Resource]
  var collections: [Store.ResourceCollection]
  /// The reader's own collections, to add it to.
  var ownCollections: [Store.ResourceCollection] = []
  /// What the reader said of it.
  var ownFeedback: Bool?
  /// Entries that are likely the same, for stewards.
  var duplicates: [LibraryItem] = []
  var mayUse = false
  var mayModerate = false
  var isSignedIn = false
  /// Nil where the resource is not shown to everybody.
  var discussions: ThreadsAbout?

  var resource: Resource { item.resource }
}
