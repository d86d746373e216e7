import HTML

/// Sources: every release held, and one release with its figures and what it revised.
struct SourcesArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/sources", access: .anyone, formats: .tables) { request in
      let model = SourceListModel(releases: request.site.catalogue.releases)
      return try model.export.response(in: request.format) {
        SourceListView(model: model, chrome: request.chrome).render()
      }
    }
    routes.get("/sources/{release}", access: .anyone, formats: .tables) { request in
      let model = try SourceQuery(request).run()
      return try model.export.response(in: request.format) {
        SourceView(model: model, chrome: request.chrome).render()
      }
    }
  }
}
