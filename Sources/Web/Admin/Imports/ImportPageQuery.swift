import Store

/// Reads one import.
struct ImportPageQuery {
  private let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func run() throws -> ImportPageModel {
    let id = request.parameter("import")
    guard let record = try request.store.importRecord(id) else {
      throw SiteError.notFound(
        "There is no such import", "It may still be under way; jobs show that.",
        suggestions: [.init("All imports", to: "/admin/imports"), .init("Jobs", to: "/admin/jobs")])
    }
    return ImportPageModel(record: record, rejections: try request.store.rejections(ofImport: id))
  }
}
