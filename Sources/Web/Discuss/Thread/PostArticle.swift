import Dialogue
import HTML

/// One post on the page of its discussion.
struct PostArticle {
  let entry: ThreadPageModel.Entry
  let thread: DialogueThread
  let model: ThreadPageModel
  let token: HiddenField?

  private var post: Post { entry.post }
  private var address: String { "\(thread.address)/posts/\(post.id)" }

  func write(to h: inout HTMLWriter) {
    let style = entry.isAccepted ? "post accepted" : "post"
    h.article(.class(style), .id("post-\(post.position)"), .tabindex(-1)) { h in
      writeHead(to: &h)
      writeText(to: &h)
      writeActions(to: &h)
    }
  }

  private func writeHead(to h: inout HTMLWriter) {
    h.header { h in
      h.h2(entry.author)
      h.p(.class("muted")) { h in
        h.a(.href("?post=\(post.position)#post-\(post.position)")) { h in
          h.time(MomentWords.minute(post.created), .datetime(post.created))
        }
        if let edited = post.edited {
          h.text(" · changed ")
          if entry.can.contains(.seeHistory) {
            h.a(MomentWords.minute(edited), .href(address + "/history"))
          } else {
            h.text(MomentWords.minute(edited))
          }
        }
      }
      if entry.isAccepted { h.p { $0.add(StatusTag("The answer that helped", .accent)) } }
    }
  }

  private func writeText(to h: inout HTMLWriter) {
    switch post.state {
    case .stands:
      h.add(MarkdownView(markdown: post.markdown, linksPeople: model.mayDiscuss))
    case .withdrawn(let reason):
      writeGone("Withdrawn by its author: \(reason)", to: &h)
    case .hidden(let reason):
      writeGone("Hidden by a steward: \(reason)", to: &h)
    }
  }

  /// The reason in place of the text, which only its author and the stewards can open.
  private func writeGone(_ words: String, to h: inout HTMLWriter) {
    h.p(words, .class("muted"))
    if !post.text.isEmpty {
      h.add(Details("Show the text", MarkdownView(markdown: post.markdown)))
    }
  }

  private func writeActions(to h: inout HTMLWriter) {
    guard !links.isEmpty || !buttons.isEmpty else { return }
    h.div(.class("row post-actions")) { h in
      for link in links {
        h.a(.href(link.address)) { h in
          h.text(link.text)
          h.span(" the post of \(entry.author)", .class("unseen"))
        }
      }
      guard let token else { return }
      for button in buttons {
        h.form(.action(button.action), .method(.post)) { h in
          h.add(token)
          if let value = button.value { h.add(HiddenField(name: "post", value: value)) }
          h.button(button.label, .class("linklike"), .type("submit"))
        }
      }
    }
  }

  private var links: [Link] {
    var links: [Link] = []
    if entry.can.contains(.edit) {
      links += [Link("Change", to: address + "/edit"), Link("Withdraw", to: address + "/withdraw")]
    }
    if entry.can.contains(.report) { links.append(Link("Report", to: address + "/report")) }
    if entry.can.contains(.hide) { links.append(Link("Hide", to: address + "/hide")) }
    return links
  }

  private var buttons: [(label: String, action: String, value: String?)] {
    var buttons: [(label: String, action: String, value: String?)] = []
    if entry.can.contains(.accept) {
      buttons.append(
        entry.isAccepted
          ? ("This is not the answer", thread.address + "/accept", nil)
          : ("This answer helped", thread.address + "/accept", post.id))
    }
    if entry.can.contains(.restore) {
      buttons.append(("Show this post again", address + "/restore", nil))
    }
    return buttons
  }
}
