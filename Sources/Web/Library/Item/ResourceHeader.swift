import HTML
import Library

/// The head of a resource's page: title, where it stands, and the way to it.
struct ResourceHeader: Component {
  let model: ResourceModel

  func write(to h: inout HTMLWriter) {
    let resource = model.resource
    h.h1(resource.title, .itemprop("name"))
    h.p(.class("lead")) { h in
      h.text(resource.type.name)
      if !resource.publisher.isEmpty {
        h.text(" by ")
        h.span(.itemprop("publisher"), .itemscope(), .itemtype("https://schema.org/Organization")) {
          h in
          h.span(resource.publisher, .itemprop("name"))
        }
      }
      if let year = resource.year {
        h.text(", ")
        h.span(String(year), .itemprop("datePublished"))
        if resource.yearBasis == .inferred { h.text(" (year judged from the context)") }
      }
    }
    h.add(ResourceTags(resource: resource))
    h.p(resource.summary, .itemprop("description"))
    h.p { h in
      h.a(
        "Read it at \(resource.address.host)", .class("button"), .href(resource.address.text),
        .rel("noopener nofollow"), .itemprop("url"))
    }
    if resource.addressKind == .copy {
      h.p(
        "This address leads to a copy, a news page or a blog, not to the publisher's own page.",
        .class("muted"))
    }
  }
}
