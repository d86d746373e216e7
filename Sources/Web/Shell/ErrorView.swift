import HTML

/// The page for everything that could not be shown.
struct ErrorView {
  let error: SiteError
  let chrome: SiteChrome

  func render() -> [UInt8] {
    var page = chrome.page(title: error.title)
    page.isPrivate = true
    return page.html { h in
      h.add(PageHeader(error.title, lead: Prose(error.message)))
      guard !error.suggestions.isEmpty else { return }
      h.ul { h in
        for suggestion in error.suggestions {
          h.li { $0.a(suggestion.text, .href(suggestion.address)) }
        }
      }
    }
  }
}
