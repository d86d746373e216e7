import Dialogue
import HTML

/// The page of one discussion.
struct ThreadPageView {
  let model: ThreadPageModel
  let chrome: SiteChrome
  /// The token for the forms; nil for readers who cannot post.
  let token: HiddenField?

  private var thread: DialogueThread { model.thread }

  func render() -> [UInt8] {
    var page = chrome.page(title: thread.title, area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss")]
    page.canonical = thread.address
    page.isPrivate = thread.audience == .councils || thread.hidden != nil
    page.hasErrors = !model.draft.errors.isEmpty
    return page.html { h in
      h.add(PageHeader(thread.title, kicker: thread.audience.kicker, lead: lead, actions: actions))
      if let reason = thread.hidden {
        h.add(WarningText("A steward hid this discussion: \(reason)"))
        writeRestore(to: &h)
      }
      writeAccepted(to: &h)
      writeFollow(to: &h)
      for entry in model.entries {
        PostArticle(entry: entry, thread: thread, model: model, token: token).write(to: &h)
      }
      h.add(
        Pagination(current: model.page, count: model.pageCount) { "\(thread.address)?page=\($0)" })
      writeReply(to: &h)
    }
  }

  private var lead: Prose {
    let about: Prose =
      model.subject.map { "About \(link: $0.text, to: $0.address)." } ?? "\(model.subjectWords)."
    return """
      \(about) Started by \(model.author) on \(DateText.words(thread.created)). \(answers)
      """
  }

  private var answers: String {
    switch thread.answerCount {
    case 0: "No answer yet."
    case 1: "1 answer."
    default: "\(thread.answerCount) answers."
    }
  }

  private var actions: [Link] {
    var links: [Link] = []
    if model.mayDiscuss { links.append(Link("Answer", to: "#reply")) }
    if thread.subject != .openQuestion {
      links.append(
        Link("More about this", to: "/discuss?about=" + thread.subject.text.urlEncoded))
    }
    if model.isModerator, thread.hidden == nil {
      links.append(Link("Hide this discussion", to: thread.address + "/hide"))
    }
    return links
  }

  private func writeAccepted(to h: inout HTMLWriter) {
    guard let position = model.acceptedPosition else { return }
    h.div(.class("inset")) { h in
      h.p(
        prose: """
          \(strong: "Answered.") \
          \(link: "Go to the answer that helped", to: "\(thread.address)?post=\(position)#post-\(position)")
          """)
    }
  }

  private func writeFollow(to h: inout HTMLWriter) {
    guard let token else { return }
    h.add(
      Form(action: thread.address + "/follow", token: token) { h in
        h.add(HiddenField(name: "following", value: model.isFollowing ? "no" : "yes"))
        h.div(.class("buttons")) { h in
          h.add(
            Button(
              model.isFollowing ? "Stop following" : "Follow: tell me of answers", kind: .quiet))
        }
      })
  }

  private func writeRestore(to h: inout HTMLWriter) {
    guard model.isModerator, let token else { return }
    h.add(
      Form(action: thread.address + "/restore", token: token) { h in
        h.div(.class("buttons")) { $0.add(Button("Show this discussion again", kind: .quiet)) }
      })
  }

  private func writeReply(to h: inout HTMLWriter) {
    h.h2("Answer", .id("reply"))
    guard let token, model.mayDiscuss else {
      if model.isSignedIn {
        h.p("Your account has no role that lets you answer.")
      } else {
        h.p(
          prose: """
            \(link: "Sign in", to: "/account/sign-in?next=" + thread.address.urlEncoded) to answer. \
            Discussions are between people who work for councils and sector bodies.
            """)
        if !model.contact.isEmpty { h.p(prose: named) }
      }
      return
    }
    if thread.audience == .everybody {
      h.p("Everybody can read this discussion, residents too.", .class("muted"))
    }
    h.add(
      Form(action: thread.address + "/reply", token: token, errors: model.draft.errors.links) {
        $0.add(PostFields(label: "Your answer", draft: model.draft, button: "Post the answer"))
      })
  }
}

extension ThreadPageView {
  /// What residents can do, who have no account to report a post with.
  private var named: Prose {
    """
    Does a post name you, or say what it should not? Write to \
    \(link: model.contact, to: "mailto:" + model.contact) and say which: a steward can hide it.
    """
  }
}

extension ThreadAudience {
  /// What stands above a discussion's title.
  var kicker: String {
    switch self {
    case .everybody: "Discussion"
    case .councils: "Discussion for councils only"
    }
  }
}
