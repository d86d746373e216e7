import Accounts
import Library
import Store

/// Finds what a reader asks the library for.
struct LibraryListQuery {
  private let request: PageRequest
  private let filter: LibraryFilter

  init(_ request: PageRequest) {
    self.request = request
    filter = LibraryFilter { name in
      // Words may hold commas, lists of choices are parted by them.
      name == "q" ? [request.value("q") ?? ""] : request.values(name)
    }
  }

  func run() throws -> LibraryListModel {
    let store = request.store
    let size = LibraryListModel.pageSize
    let page = min(max(1, request.value("page").flatMap { Int($0) } ?? 1), 10_000)
    let answer =
      request.format == .html
      ? try store.searchLibrary(filter, from: (page - 1) * size, size: size)
      : try store.searchLibrary(filter, size: .max)
    guard page == 1 || !answer.items.isEmpty else {
      throw SiteError.notFound(
        "There is no page \(page)", "The list is shorter than that.",
        suggestions: [.init("The first page", to: LibraryAddress.list(filter))])
    }
    var model = LibraryListModel(
      filter: filter, answer: answer, page: page, librarySize: try store.libraryCount())
    model.maySave = request.can(.useLibrary)
    model.mayPropose = request.can(.proposeResource)
    model.mayModerate = request.can(.moderate)
    if model.mayModerate { model.waiting = try store.libraryQueue().count }
    return model
  }
}
