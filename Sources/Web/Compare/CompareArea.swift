import HTML

/// Comparison: up to six councils side by side.
struct CompareArea: SiteArea {
  let entry: Link? = Link("Compare", to: "/compare")

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/compare", access: .anyone, formats: .tables) { request in
      let model = CompareQuery(request).run()
      return try model.export.response(in: request.format) {
        CompareView(model: model, index: request.site.index, chrome: request.chrome).render()
      }
    }
  }
}
