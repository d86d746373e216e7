import Dialogue
import HTML

/// A page that asks why a post or a discussion is taken down, or should be looked at.
struct TakeDownView {
  /// What is asked, and what happens then.
  struct Question {
    var title: String
    var lead: String
    var label: String
    var help: String
    var button: String
    var isRequired = true
    /// Offered reasons, where there are some.
    var reasons: [ReportReason] = []
  }

  let question: Question
  let thread: DialogueThread
  let post: Post?
  /// The address that the form is sent to.
  let action: String
  let form: FormContents
  let errors: FormErrors
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: question.title, area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss"), Link(thread.title, to: thread.address)]
    page.isPrivate = true
    page.hasErrors = !errors.isEmpty
    return page.html { h in
      h.add(PageHeader(question.title, lead: Prose(question.lead)))
      if let post {
        h.blockquote { $0.add(MarkdownView(markdown: post.markdown)) }
      }
      h.add(
        Form(action: action, token: token, errors: errors.links) { h in
          if !question.reasons.isEmpty { h.add(reasons) }
          h.add(
            TextArea(
              question.label, name: "reason", value: form.text("reason"), help: question.help,
              error: errors["reason"], rows: 3, isRequired: question.isRequired,
              maxLength: PostRules.longestReason))
          h.div(.class("buttons")) { h in
            h.add(Button(question.button))
            h.a("Leave it", .href(post?.address ?? thread.address))
          }
        })
    }
  }

  private var reasons: Radios {
    Radios(
      "What is wrong with it?", name: "kind",
      choices: question.reasons.map {
        Choice($0.label, value: $0.rawValue, isChosen: $0.rawValue == form.text("kind"))
      }, error: errors["kind"])
  }
}

extension TakeDownView.Question {
  static let withdraw = TakeDownView.Question(
    title: "Withdraw your post",
    lead: "Its place stays, with your reason in it. Stewards can still read the text.",
    label: "Why do you withdraw it?", help: "Shown to everybody who reads the discussion.",
    button: "Withdraw the post")

  static let report = TakeDownView.Question(
    title: "Report a post",
    lead: "A steward will look at it. The author is not told who reported it.",
    label: "Anything a steward should know", help: "Only stewards read this.",
    button: "Report the post", isRequired: false, reasons: ReportReason.allCases)

  static let hidePost = TakeDownView.Question(
    title: "Hide a post",
    lead: "Its place stays, with your reason in it, and its author is told. It can be shown again.",
    label: "Why do you hide it?", help: "Shown to everybody who reads the discussion.",
    button: "Hide the post")

  static let hideThread = TakeDownView.Question(
    title: "Hide a discussion",
    lead: "Nobody but stewards will find it, and its author is told. It can be shown again.",
    label: "Why do you hide it?", help: "The author reads this.", button: "Hide the discussion")
}
