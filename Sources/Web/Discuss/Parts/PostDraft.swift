import Dialogue

/// What somebody is about to post, shown again until it is posted, so that nothing typed is lost.
struct PostDraft: Sendable {
  var text = ""
  var errors = FormErrors()
  /// The text as it will be shown, where a preview was asked for.
  var preview: Markdown?
  /// Names in the preview that call nobody.
  var unknownNames = UnknownNames.none

  static let empty = PostDraft()

  /// The field's name.
  static let field = "text"

  /// What was typed into a form.
  init(_ form: FormContents) { text = form.text(Self.field) }

  init(text: String = "") { self.text = text }

  /// Whether nothing was typed.
  var isEmpty: Bool { text.trimmingBlanks().isEmpty }

  /// Whether the form asks for a preview rather than for posting.
  static func isPreview(_ form: FormContents) -> Bool { form.value("step") == "preview" }

  /// Reads the text as it will be shown; where there is none, says so.
  mutating func show(people: [Mention]) {
    guard !isEmpty else { return note(.textMissing) }
    preview = Markdown(text, people: people)
    unknownNames = UnknownNames(in: text, people: people)
  }

  /// Notes why it was not posted.
  mutating func note(_ problem: PostProblem) { errors.add(problem.field, problem.description) }
}

extension PostProblem {
  /// The form's field that has to be put right.
  var field: String {
    switch self {
    case .titleMissing, .titleTooLong: "title"
    case .reasonMissing, .reasonTooLong: "reason"
    case .textMissing, .textTooLong, .tooManyLinks, .tooManyPosts, .tooManyReports, .tooManyEdits,
      .changedMeanwhile, .notThere:
      PostDraft.field
    }
  }

  /// What a page with this mistake answers.
  var status: Int {
    switch self {
    case .tooManyPosts, .tooManyReports: 429
    case .notThere: 404
    case .changedMeanwhile: 409
    default: 422
    }
  }
}
