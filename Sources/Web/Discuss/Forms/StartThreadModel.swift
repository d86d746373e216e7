import Dialogue
import HTML

/// The form that starts a discussion.
struct StartThreadModel: Sendable {
  var title: String
  /// Nil until chosen: who reads along is never decided by chance.
  var audience: ThreadAudience?
  var subject: ThreadSubject
  /// The subject's name, where the form was opened from its page; otherwise it is chosen here.
  var fixedSubject: String?
  var subjects: [Choice]
  var draft: PostDraft
}
