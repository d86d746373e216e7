import Dialogue
import HTML

/// The field for a post with its preview and buttons, as every form that posts has them.
struct PostFields: Component {
  let label: String
  let draft: PostDraft
  /// What the button says.
  let button: String
  var rows = 8

  func write(to h: inout HTMLWriter) {
    h.add(
      TextArea(
        label, name: PostDraft.field, value: draft.text,
        help:
          "Plain text. A blank line starts a paragraph; *stars* make italic, - starts a list, > a "
          + "quote. Speak to somebody who takes part by @ and their full name. Leave out names "
          + "and details of residents.", error: draft.errors[PostDraft.field], rows: rows))
    h.div(.class("buttons")) { h in
      h.add(Button(button))
      h.add(Button("Preview", kind: .quiet, name: "step", value: "preview"))
      h.a("How to write", .href("/discuss/writing"))
    }
    if let preview = draft.preview { write(preview, to: &h) }
  }

  private func write(_ preview: Markdown, to h: inout HTMLWriter) {
    h.section(.class("preview"), .aria(.labelledby, "preview")) { h in
      h.h3("Preview: not posted yet", .id("preview"))
      h.add(MarkdownView(markdown: preview))
      let people = preview.mentions.map(\.name)
      if !people.isEmpty {
        h.p("\(people.joined(separator: ", ")) will be told.", .class("muted"))
      }
      if let words = draft.unknownNames.words { h.p(words, .class("muted")) }
    }
  }
}
