import HTML

/// How the figures are made, what the words mean, and how accessible the site is.
struct MethodArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    let chrome = routes.chrome
    routes.get("/method", access: .anyone) { request in
      .html(MethodView(index: request.site.index, chrome: chrome).render())
    }
    routes.get("/glossary", access: .anyone) { _ in .html(GlossaryView(chrome: chrome).render()) }
    routes.get("/accessibility", access: .anyone) { _ in
      .html(AccessibilityView(chrome: chrome).render())
    }
  }
}
