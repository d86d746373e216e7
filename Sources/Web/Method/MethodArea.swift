import HTML

/// How the figures are made, what the words mean, and how accessible the site is.
struct MethodArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/method", access: .anyone) { request in
      .html(MethodView(index: request.site.index, chrome: request.chrome).render())
    }
    routes.get("/glossary", access: .anyone) { request in
      .html(GlossaryView(chrome: request.chrome).render())
    }
    routes.get("/accessibility", access: .anyone) { request in
      .html(
        AccessibilityView(contact: request.site.settings.contact, chrome: request.chrome).render())
    }
  }
}
