/// One of several like things: a chart of a row of small charts, a pilot, a partner.
public struct Card: Component {
  private let title: Link
  private let subtitle: String?
  private let content: HTMLWriter.Body

  /// A card with a linked title; an empty address makes no link.
  public init(_ title: Link, subtitle: String? = nil, content: @escaping HTMLWriter.Body) {
    self.title = title
    self.subtitle = subtitle
    self.content = content
  }

  public func write(to h: inout HTMLWriter) {
    h.article(.class("card")) { h in
      h.h3 { h in
        if title.address.isEmpty {
          h.text(title.text)
        } else {
          h.a(title.text, .href(title.address))
        }
      }
      if let subtitle { h.p(subtitle, .class("muted")) }
      content(&h)
    }
  }
}
