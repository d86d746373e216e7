import Dialogue
import HTML

/// Posts that readers asked the stewards to look at, the oldest report first.
struct ReportedPostsView {
  let reports: [PostReport]
  /// Authors with their councils, by report.
  let authors: [String: String]
  let chrome: SiteChrome
  let token: HiddenField

  func render() -> [UInt8] {
    var page = chrome.page(title: "Reported posts", area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss")]
    page.isPrivate = true
    return page.html { h in
      h.add(
        PageHeader(
          "Reported posts",
          lead: "Hide a post with a reason that its readers understand, or leave it standing."))
      if reports.isEmpty {
        h.add(
          EmptyState("Nothing waits", "Posts that readers report stand here until you decide."))
      }
      for report in reports { write(report, to: &h) }
    }
  }

  private func write(_ report: PostReport, to h: inout HTMLWriter) {
    let (post, thread) = (report.post, report.thread)
    let address = "\(thread.address)/posts/\(post.id)"
    h.article(.class("post")) { h in
      h.h2(prose: "\(link: thread.title, to: post.address)")
      h.p(
        prose: """
          \(strong: report.reason.label). Reported by \(report.reporter.name) on \
          \(DateText.words(report.created)). Written by \(authors[report.id] ?? post.author.name).
          """)
      if !report.note.isEmpty { h.p("“\(report.note)”", .class("inset")) }
      h.blockquote { $0.add(MarkdownView(markdown: post.markdown)) }
      if post.state != .stands { h.p { $0.add(StatusTag("Taken down already", .quiet)) } }
      h.add(
        Form(action: address + "/dismiss", token: token) { h in
          h.div(.class("buttons")) { h in
            if post.state == .stands { h.add(ButtonLink("Hide it", to: address + "/hide")) }
            h.add(Button("Leave it standing", kind: .quiet))
          }
        })
    }
  }
}
