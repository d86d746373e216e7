/// How much one person may post at once: enough for every conversation, too little for a machine.
public struct PostRules: Sendable, Hashable {
  /// Posts that a person has standing before the wider bounds hold.
  public static let newcomerPosts = 3
  public static let longestTitle = 150
  public static let longestText = 10_000
  public static let longestReason = 500
  /// Changes of one post.
  public static let mostEdits = 50
  /// Posts that one person asks the stewards to look at, within an hour.
  public static let reportsAnHour = 20

  /// Posts within an hour.
  public var postsAnHour: Int
  /// Links to other sites in one post.
  public var outsideLinks: Int

  public init(postsAnHour: Int, outsideLinks: Int) {
    self.postsAnHour = postsAnHour
    self.outsideLinks = outsideLinks
  }

  /// The bounds for somebody with so many posts that stand.
  public static func forAuthor(withPosts count: Int) -> PostRules {
    count < newcomerPosts
      ? PostRules(postsAnHour: 5, outsideLinks: 2) : PostRules(postsAnHour: 30, outsideLinks: 20)
  }

  /// What is wrong with a text; nil where nothing is.
  public func problem(withText text: String) -> PostProblem? {
    if text.allSatisfy(\.isWhitespace) { return .textMissing }
    if text.count > Self.longestText { return .textTooLong(text.count) }
    let links = Markdown(text).outsideLinks
    return links > outsideLinks ? .tooManyLinks(links, allowed: outsideLinks) : nil
  }

  /// A title on one line without blank space around it.
  public static func checkedTitle(_ typed: String) throws(PostProblem) -> String {
    let title = typed.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    if title.isEmpty { throw .titleMissing }
    if title.count > longestTitle { throw .titleTooLong(title.count) }
    return title
  }

  /// Why a post is taken down, without blank space around it.
  public static func checkedReason(_ typed: String) throws(PostProblem) -> String {
    let reason = typed.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    if reason.isEmpty { throw .reasonMissing }
    if reason.count > longestReason { throw .reasonTooLong(reason.count) }
    return reason
  }
}
