import Sector

/// Why something was not posted, in words for the person who typed it.
public enum PostProblem: Error, Sendable, Hashable, CustomStringConvertible {
  case titleMissing
  case titleTooLong(Int)
  case textMissing
  case textTooLong(Int)
  case tooManyLinks(Int, allowed: Int)
  case reasonMissing
  case reasonTooLong(Int)
  /// So many posts within an hour are the most.
  case tooManyPosts(Int)
  /// So many reports within an hour are the most.
  case tooManyReports(Int)
  /// The post was changed so often that it can only be withdrawn.
  case tooManyEdits
  /// Somebody changed the text since it was opened.
  case changedMeanwhile
  /// The thread or post is not there, or not for this person to change.
  case notThere

  public var description: String {
    switch self {
    case .titleMissing: "Enter a title: what it is about in one line."
    case .titleTooLong(let count):
      "The title has \(count.grouped) characters. Make it \(PostRules.longestTitle) at most."
    case .textMissing: "Enter a text."
    case .textTooLong(let count):
      "The text has \(count.grouped) characters. Make it \(PostRules.longestText.grouped) at most, "
        + "or post it in two parts."
    case .tooManyLinks(let count, let allowed):
      "The text has \(count) links to other sites. Your posts can have \(allowed) at most until "
        + "\(PostRules.newcomerPosts) of them stand. Take some out."
    case .reasonMissing: "Say why, in a few words. The reason is shown in place of the post."
    case .reasonTooLong(let count):
      "The reason has \(count.grouped) characters. Make it \(PostRules.longestReason) at most."
    case .tooManyPosts(let count):
      "You have posted \(count) times within an hour, which is the most. Your text is kept on "
        + "this page: post it later."
    case .tooManyReports(let count):
      "You have reported \(count) posts within an hour. The stewards will look at them first."
    case .tooManyEdits:
      "This post has been changed \(PostRules.mostEdits) times. Post an answer with what is new."
    case .changedMeanwhile:
      "The text was changed on another page since you opened it. Both are below: bring them "
        + "together and save again."
    case .notThere: "This post is no longer there to change."
    }
  }
}
