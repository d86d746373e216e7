import HTML
import Store

/// The hub's publication policy, for everybody.
struct PublicationView {
  let settings: SiteSettings
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Publication policy")
    page.canonical = "/publication"
    let paragraphs = settings.publicationPolicy.split(separator: "\n\n")
    return page.html { h in
      h.add(PageHeader("What is published here, and when"))
      for paragraph in paragraphs { h.p(String(paragraph)) }
    }
  }
}
