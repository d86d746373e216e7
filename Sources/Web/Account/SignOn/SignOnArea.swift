import HTML
import SignOn

/// Signing in with a council's own identity service.
struct SignOnArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    let clients = routes.desk.configuration.signOn
    routes.get("/account/sign-on/{provider}", access: .may(.signIn)) { request in
      try await SignOnStart(request: request, clients: clients).run()
    }
    routes.get("/account/sign-on/{provider}/back", access: .may(.signIn)) { request in
      try await SignOnReturn(request: request, clients: clients).run()
    }
  }
}
