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

  /// Says of every field that must be filled in and is not, in the order of the page.
  mutating func noteWhatIsMissing() {
    if title.trimmingBlanks().isEmpty { draft.note(.titleMissing) }
    if audience == nil { draft.errors.add("audience", "Choose who may read the discussion.") }
    if draft.isEmpty { draft.note(.textMissing) }
  }
}
