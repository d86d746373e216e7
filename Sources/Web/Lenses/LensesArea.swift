import HTML

/// Lenses: the list, and what good looks like in one service.
struct LensesArea: SiteArea {
  let entry: Link? = Link("Services", to: "/lenses")

  func addRoutes(to routes: SiteRoutes) {
    let layouts = TileLayoutCache()
    let previews = LensPreviews()
    routes.get("/lenses", access: .anyone, formats: .tables) { request in
      let model = LensListModel(index: request.site.index)
      return try model.export.response(in: request.format) {
        LensListView(model: model, index: request.site.index, chrome: request.chrome).render()
      }
    }
    routes.get("/lenses/{lens}", access: .anyone, formats: .tables) { request in
      let model = try LensPageQuery(request, layouts: layouts).run()
      return try model.export.response(in: request.format) {
        LensPageView(model: model, index: request.site.index, chrome: request.chrome).render()
      }
    }
    routes.get("/lenses/{lens}/try", access: .anyone) { request in
      let model = try await LensTryQuery(request, previews: previews).run()
      return .html(LensTryView(model: model, chrome: request.chrome).render())
    }
  }
}
