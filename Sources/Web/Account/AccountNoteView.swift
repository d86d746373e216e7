import HTML

/// A page about the reader's account that only tells something, and where to go on.
struct AccountNoteView {
  var title: String
  var lead: Prose
  var links: [Link] = []

  func response(to request: PageRequest, status: Int = 200) -> PageResponse {
    var page = request.chrome.page(title: title)
    page.isPrivate = true
    let bytes = page.html { h in
      h.add(PageHeader(title, lead: lead))
      if !links.isEmpty { h.add(ActionLinks(links)) }
    }
    return .html(bytes, status: status)
  }
}
