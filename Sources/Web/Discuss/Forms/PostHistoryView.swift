import Dialogue
import HTML

/// Every text that a post had, the newest first.
struct PostHistoryView {
  let post: Post
  let thread: DialogueThread
  let edits: [PostEdit]
  let author: String
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Changes of a post", area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss"), Link(thread.title, to: thread.address)]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          "Changes of a post",
          lead: """
            By \(author), in \(link: thread.title, to: post.address). The newest text comes first.
            """))
      write(post.text, since: post.edited ?? post.created, to: &h)
      for edit in edits.reversed() { write(edit.text, since: edit.time, to: &h) }
    }
  }

  private func write(_ text: String, since time: String, to h: inout HTMLWriter) {
    h.h2("From \(MomentWords.minute(time))")
    h.add(MarkdownView(markdown: Markdown(text, people: post.mentions)))
  }
}
