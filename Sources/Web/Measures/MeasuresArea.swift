import HTML

/// Measures: the list, and one measure for every council.
struct MeasuresArea: SiteArea {
  let entry: Link? = Link("Measures", to: "/measures")

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/measures", access: .anyone, formats: .tables) { request in
      let model = MeasureListQuery(request).run()
      return try model.export.response(in: request.format) {
        MeasureListView(model: model, chrome: request.chrome).render()
      }
    }
    routes.get("/measures/{measure}", access: .anyone, formats: .tables) { request in
      let model = try MeasureQuery(request).run()
      return try model.export.response(in: request.format) {
        MeasureView(model: model, chrome: request.chrome).render()
      }
    }
  }
}
