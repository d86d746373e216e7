import Dialogue
import HTML

/// The page on which an author changes a post.
struct EditPostView {
  let post: Post
  let thread: DialogueThread
  let draft: PostDraft
  /// Earlier texts when the form was opened, so that another page's change is not lost.
  let edits: Int
  let chrome: SiteChrome
  let token: HiddenField

  private var address: String { "\(thread.address)/posts/\(post.id)" }

  func render() -> [UInt8] {
    var page = chrome.page(title: "Change your post", area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss"), Link(thread.title, to: thread.address)]
    page.isPrivate = true
    page.hasErrors = !draft.errors.isEmpty
    return page.html { h in
      h.add(
        PageHeader(
          "Change your post",
          lead: "The text as it stands now is kept, and people with an account can open it."))
      h.add(
        Form(action: address + "/edit", token: token, errors: draft.errors.links) { h in
          h.add(HiddenField(name: "edits", value: String(edits)))
          h.add(PostFields(label: "Your text", draft: draft, button: "Save the change"))
        })
      if draft.text != post.text, !draft.errors.isEmpty {
        h.h2("The text as it stands now")
        h.pre(post.text)
      }
    }
  }
}
