import Dialogue
import HTML

/// Somebody's text on a page. Every word passes the writer that escapes; links carry `nofollow` and
/// `ugc`, so that nobody gains by posting them.
struct MarkdownView: Component {
  let markdown: Markdown
  /// Whether names that are spoken to lead to the person's page, for readers who may open it.
  var linksPeople = false
  /// Writes a stretch of plain words; a report puts its figures there.
  var writeWords: (String, inout HTMLWriter) -> Void = { $1.text($0) }

  func write(to h: inout HTMLWriter) {
    h.div(.class("typed")) { write(markdown.blocks, to: &$0) }
  }

  private func write(_ blocks: [MarkdownBlock], to h: inout HTMLWriter) {
    for block in blocks {
      switch block {
      case .paragraph(let content): h.p { write(content, to: &$0) }
      case .codeBlock(let text): h.pre(.tabindex(0)) { $0.code(text) }
      case .quote(let blocks): h.blockquote { write(blocks, to: &$0) }
      case .list(let list) where list.start == nil: h.ul { write(list.items, to: &$0) }
      case .list(let list): h.ol(.start(list.start)) { write(list.items, to: &$0) }
      }
    }
  }

  private func write(_ items: [[MarkdownBlock]], to h: inout HTMLWriter) {
    for item in items {
      h.li { h in
        // A line of a list needs no paragraph around it.
        if case .paragraph(let content)? = item.first {
          write(content, to: &h)
          write(Array(item.dropFirst()), to: &h)
        } else {
          write(item, to: &h)
        }
      }
    }
  }

  private func write(_ content: [MarkdownInline], to h: inout HTMLWriter) {
    for part in content {
      switch part {
      case .text(let text): writeWords(text, &h)
      case .emphasis(let content): h.em { write(content, to: &$0) }
      case .strong(let content): h.strong { write(content, to: &$0) }
      case .code(let text): h.code(text)
      case .link(let address, let content):
        h.a(.href(address.text), .rel(address.isOwn ? nil : "nofollow ugc")) {
          write(content, to: &$0)
        }
      case .mention(let mention):
        if linksPeople {
          h.a("@\(mention.name)", .href("/discuss/people/\(mention.account)"))
        } else {
          h.strong("@\(mention.name)")
        }
      case .lineBreak: h.br()
      }
    }
  }
}
