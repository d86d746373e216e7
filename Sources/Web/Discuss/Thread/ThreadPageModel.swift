import Dialogue
import HTML

/// One discussion: what it is about, its posts, and what this reader can do with it.
struct ThreadPageModel: Sendable {
  /// One post as this reader sees it.
  struct Entry: Sendable {
    var post: Post
    /// The author with their councils.
    var author: String
    var isAccepted: Bool
    var can: Actions
  }

  /// What the reader can do with a post.
  struct Actions: OptionSet, Sendable {
    let rawValue: Int
    static let edit = Actions(rawValue: 1)
    static let accept = Actions(rawValue: 2)
    static let report = Actions(rawValue: 4)
    static let hide = Actions(rawValue: 8)
    static let restore = Actions(rawValue: 16)
    static let seeHistory = Actions(rawValue: 32)
  }

  var thread: DialogueThread
  /// What it is about, where that stands somewhere.
  var subject: Link?
  var subjectWords: String
  var author: String
  var entries: [Entry]
  /// The place of the answer that helped.
  var acceptedPosition: Int?
  var page: Int
  var pageCount: Int
  var isFollowing: Bool
  var mayDiscuss: Bool
  var isModerator: Bool
  var isSignedIn: Bool
  /// Whom residents can write to; empty where nobody is named.
  var contact: String
  var draft: PostDraft

  static let pageSize = 50
}
