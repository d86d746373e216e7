import Dialogue
import HTML

/// How texts are written, with each example as it looks.
struct WritingView {
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "How to write", area: "/discuss")
    page.breadcrumb = [Link("Discuss", to: "/discuss")]
    return page.html { h in
      h.add(
        PageHeader(
          "How to write",
          lead: """
            Plain text is enough. A few signs make lists, links, italic and bold words; anything else shows \
            as you typed it.
            """))
      h.dl(.class("summary")) { h in
        for example in Self.examples {
          h.div { h in
            h.dt { $0.pre(example) }
            h.dd { $0.add(MarkdownView(markdown: Markdown(example))) }
          }
        }
      }
      h.h2("Good manners")
      h.ul { h in
        h.li("Leave out names and details of residents: public discussions are read by everybody.")
        h.li("Say what did not work too. Somebody is about to try it.")
        h.li("Mark the answer that helped, so that the next reader finds it.")
      }
    }
  }

  private static let examples = [
    "Two paragraphs,\n\nwith a blank line between.", "*Italic* and **bold**",
    "- one\n- two", "1. first\n2. second", "> What somebody said",
    "[Our guide](https://example.org)",
    "https://example.org", "`a code`",
  ]
}
