import HTML
import Store

/// The hub's publication policy, for everybody.
struct PublicationView {
  let settings: SiteSettings
  /// When the figures shown were computed; nil before the first time. UTC, ISO 8601.
  let computed: String?
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: "Publication policy")
    page.canonical = "/publication"
    let paragraphs = settings.publicationPolicy.split(separator: "\n\n")
    return page.html { h in
      h.add(PageHeader("What is published here"))
      for paragraph in paragraphs { h.p(String(paragraph)) }
      if let computed {
        h.p(
          prose: """
            The figures shown now were computed on \(DateText.words(computed)). \
            \(link: "Sources and licences", to: "/sources") says which releases they come from.
            """)
      }
    }
  }
}
