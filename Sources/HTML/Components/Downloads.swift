/// Links to a table's figures for machines; each says for assistive technology whose they are.
struct Downloads: Component {
  private let links: [Link]
  private let subject: String

  init(_ links: [Link], of subject: String) {
    self.links = links
    self.subject = subject
  }

  func write(to h: inout HTMLWriter) {
    if links.isEmpty { return }
    h.ul(.class("plain row downloads")) { h in
      for link in links {
        h.li { h in
          h.a(.href(link.address)) { h in
            h.text(link.text)
            h.span(" of \(subject)", .class("unseen"))
          }
        }
      }
    }
  }
}
