import HTML

/// The home page: find a council, see what the hub does, who leads and who improved.
struct HomeArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/", access: .anyone) { request in
      .html(HomeView(model: try HomeQuery(request).run(), chrome: request.chrome).render())
    }
  }
}
