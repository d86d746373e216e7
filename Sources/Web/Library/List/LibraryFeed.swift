import Library
import Store

/// The newest of a filtered list, for feed readers.
enum LibraryFeed {
  static let most = 50

  static func of(_ model: LibraryListModel, site: String) -> PageResponse {
    let newest = model.answer.items.sorted {
      ($1.created, $1.number) < ($0.created, $0.number)
    }.prefix(most)
    let feed = AtomFeed(
      title: "Library: \(model.filter.words)",
      address: site + LibraryAddress.list(model.filter, format: .atom),
      page: site + LibraryAddress.list(model.filter),
      entries: newest.map { item in
        let resource = item.resource
        return AtomFeed.Entry(
          id: site + LibraryAddress.item(item.id), title: resource.title,
          address: site + LibraryAddress.item(item.id), updated: item.updated,
          author: resource.publisher, summary: resource.summary,
          categories: ([resource.type.rawValue, resource.service] + resource.themes).filter {
            !$0.isEmpty
          })
      })
    return PageResponse(contentType: PageFormat.atom.contentType, body: Array(feed.xml.utf8))
  }
}
