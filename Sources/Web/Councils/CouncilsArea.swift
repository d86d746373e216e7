import HTML

/// Councils: the list, one council's page and its printable report.
struct CouncilsArea: SiteArea {
  let entry: Link? = Link("Councils", to: "/councils")

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/councils", access: .anyone, formats: .tables) { request in
      switch CouncilListQuery(request).run() {
      case .one(let code):
        return .redirect(to: "/councils/\(code)")
      case .list(let model):
        return try model.export.response(in: request.format) {
          CouncilListView(model: model, chrome: request.chrome).render()
        }
      }
    }
    routes.get("/councils/{code}", access: .anyone, formats: .tables) { request in
      switch try CouncilPageQuery(request).run() {
      case .present(let model):
        return try model.export.response(in: request.format) {
          CouncilPageView(model: model, index: request.site.index, chrome: request.chrome).render()
        }
      case .past(let model):
        return try model.export.response(in: request.format) {
          PastCouncilView(model: model, chrome: request.chrome).render()
        }
      }
    }
    routes.get("/councils/{code}/lenses/{lens}", access: .anyone, formats: .tables) {
      request in
      let model = try CouncilLensQuery(request).run()
      return try model.export.response(in: request.format) {
        CouncilLensView(model: model, index: request.site.index, chrome: request.chrome).render()
      }
    }
    routes.get("/councils/{code}/report", access: .anyone) { request in
      let model = try CouncilReportQuery(request).run()
      return .html(
        CouncilReportView(model: model, index: request.site.index, chrome: request.chrome).render())
    }
  }
}
