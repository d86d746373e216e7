import Accounts
import Assessment
import HTML
import Library
import Sector
import Store

/// The library: resources to read, next steps for a gap, and what people with an account add.
struct LibraryArea: SiteArea {
  let entry: Link? = Link("Library", to: "/library")
  /// The self-assessment whose gaps the next steps are for.
  var framework: @Sendable (Store) throws -> Framework? = { try $0.newestFrameworks().first }

  func addRoutes(to routes: SiteRoutes) {
    addReading(to: routes)
    addResource(to: routes)
    addMine(to: routes)
    addModeration(to: routes)
  }

  private func addReading(to routes: SiteRoutes) {
    routes.get("/library", access: .anyone, formats: .tables + [.atom]) { request in
      let model = try LibraryListQuery(request).run()
      if request.format == .atom {
        return LibraryFeed.of(model, site: request.siteAddress)
      }
      return try model.export.response(in: request.format) {
        LibraryListView(model: model, request: request).render()
      }
    }
    let framework = framework
    routes.get("/library/next-steps", access: .anyone, formats: .tables) { request in
      let model = try NextStepsQuery(request, framework: framework(request.store)).run()
      return try model.export.response(in: request.format) {
        NextStepsView(model: model, request: request).render()
      }
    }
    routes.get("/library/collections", access: .anyone) { request in
      .html(try CollectionListView(request).render())
    }
    routes.get(
      "/library/collections/{collection}", access: .anyone, formats: .tables
    ) { request in
      let view = try CollectionView(request)
      let table = ResourceTable.export(view.items.map(\.resource), name: view.collection.title)
      return try table.response(in: request.format) { view.render() }
    }
    routes.get("/library/{resource}", access: .anyone, formats: [.json]) { request in
      switch try ResourceQuery(request).run() {
      case .elsewhere(let address): return .redirect(to: address, permanently: true)
      case .item(let model) where request.format == .json:
        return .json(
          encoding: ResourceDescription(
            model.resource,
            page: request.siteAddress + LibraryAddress.item(model.item.id)))
      case .item(let model):
        return .html(ResourceView(model: model, request: request).render())
      }
    }
  }

  private func addResource(to routes: SiteRoutes) {
    routes.get("/library/propose", access: .may(.proposeResource)) { request in
      .html(try ProposeView(request: request).render())
    }
    routes.post(
      "/library/propose", access: .may(.proposeResource), ProposeActions.propose)
    routes.post(
      "/library/{resource}/feedback", access: .may(.useLibrary), ResourceActions.feedback)
    routes.post(
      "/library/{resource}/collect", access: .may(.useLibrary), ResourceActions.collect)
    routes.post(
      "/library/{resource}/report", access: .may(.useLibrary), ResourceActions.report)
  }

  private func addMine(to routes: SiteRoutes) {
    routes.get("/library/mine", access: .may(.useLibrary)) { request in
      .html(try MyLibraryView(request).render())
    }
    routes.post("/library/searches", access: .may(.useLibrary), MineActions.saveSearch)
    routes.post(
      "/library/searches/{search}/digest", access: .may(.useLibrary), MineActions.setDigest)
    routes.post(
      "/library/searches/{search}/restore", access: .may(.useLibrary), MineActions.restoreSearch)
    routes.post(
      "/library/collections/{collection}/restore", access: .may(.useLibrary), MineActions.restore)
    routes.post(
      "/library/searches/{search}/remove", access: .may(.useLibrary), MineActions.removeSearch)
    routes.post("/library/collections", access: .may(.useLibrary), MineActions.begin)
    routes.post(
      "/library/collections/{collection}", access: .may(.useLibrary), MineActions.edit)
    routes.post(
      "/library/collections/{collection}/take", access: .may(.useLibrary), MineActions.take)
    routes.post(
      "/library/collections/{collection}/remove", access: .may(.useLibrary), MineActions.remove)
  }

  private func addModeration(to routes: SiteRoutes) {
    routes.get("/library/queue", access: .may(.moderate)) { request in
      .html(try QueueView(request).render())
    }
    routes.post(
      "/library/import", access: .may(.moderate), bodyLimit: LibraryImportForm.bodyLimit,
      LibraryImportForm.take)
    routes.get("/library/{resource}/edit", access: .may(.moderate)) { request in
      try ModerateActions.editPage(request)
    }
    routes.post("/library/{resource}/edit", access: .may(.moderate), ModerateActions.edit)
    routes.post("/library/{resource}/accept", access: .may(.moderate), ModerateActions.accept)
    routes.post(
      "/library/{resource}/withdraw", access: .may(.moderate), ModerateActions.withdraw)
    routes.post("/library/{resource}/merge", access: .may(.moderate), ModerateActions.merge)
    routes.post("/library/{resource}/undo", access: .may(.moderate), ModerateActions.undo)
    routes.post(
      "/library/reports/{report}/close", access: .may(.moderate), ModerateActions.closeReport)
    routes.post(
      "/library/link-check", access: .may(.moderate), ModerateActions.switchLinkCheck)
  }
}
