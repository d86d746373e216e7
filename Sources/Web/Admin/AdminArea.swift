import Accounts
import HTML

/// The engine room: people, invitations, the audit trail, mail and settings. Jobs, imports and
/// releases have an area of their own, `AdminOperationsArea`.
struct AdminArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    addHome(to: routes)
    let places: [(path: String, subject: Access.Subject)] = [
      ("/admin", .sector), ("/admin/councils/{code}", .authority("code")),
    ]
    for (path, subject) in places {
      addPeople(to: routes, path, subject)
      addInvitations(to: routes, path, subject)
      addAudit(to: routes, path, subject)
    }
    addMail(to: routes)
    addSettings(to: routes)
  }

  private func addHome(to routes: SiteRoutes) {
    routes.get("/admin", access: .may(.manageOwnAccount)) { request in
      let model = try AdminHomeQuery(request).run()
      if let instead = model.instead { return .redirect(to: instead) }
      return .html(AdminHomeView(model: model, chrome: request.chrome).render())
    }
    routes.get("/admin/councils/{code}", access: .may(.seePeople, on: .authority("code"))) {
      request in
      let model = try AdminCouncilQuery(request).run()
      return .html(AdminHomeView(model: model, chrome: request.chrome).render())
    }
  }

  private func addPeople(to routes: SiteRoutes, _ path: String, _ subject: Access.Subject) {
    routes.get(path + "/people", access: .may(.seePeople, on: subject)) { request in
      let model = try PeopleQuery(request).run()
      return .html(PeopleView(model: model, chrome: request.chrome).render())
    }
    routes.get(path + "/people/{account}", access: .may(.seePeople, on: subject)) { request in
      let model = try PersonQuery(request).run()
      return .html(
        PersonView(model: model, chrome: request.chrome, token: request.token).render())
    }
    routes.post(path + "/people/{account}/roles", access: .may(.invite, on: subject)) {
      try PersonForms($0).changeRoles()
    }
    routes.post(path + "/people/{account}/sessions", access: .may(.managePeople, on: subject)) {
      try PersonForms($0).endSessions()
    }
    routes.post(path + "/people/{account}/state", access: .may(.managePeople, on: subject)) {
      try PersonForms($0).changeState()
    }
    routes.post(
      path + "/people/{account}/second-factor", access: .may(.managePeople, on: subject)
    ) { try PersonForms($0).removeSecondFactor() }
  }

  private func addInvitations(to routes: SiteRoutes, _ path: String, _ subject: Access.Subject) {
    routes.get(path + "/invitations", access: .may(.invite, on: subject)) { request in
      let model = try InvitationsQuery(request).run()
      return .html(
        InvitationsView(model: model, chrome: request.chrome, token: request.token).render())
    }
    routes.post(path + "/invitations", access: .may(.invite, on: subject)) {
      try InvitationForms($0).invite()
    }
    routes.post(
      path + "/invitations/{invitation}/resend", access: .may(.invite, on: subject)
    ) { try InvitationForms($0).resend() }
    routes.post(
      path + "/invitations/{invitation}/withdraw", access: .may(.invite, on: subject)
    ) { try InvitationForms($0).withdraw() }
  }

  private func addAudit(to routes: SiteRoutes, _ path: String, _ subject: Access.Subject) {
    routes.get(
      path + "/audit", access: .may(.readAudit, on: subject), formats: .tables
    ) { request in
      let model = try AuditTrailQuery(request).run()
      return try model.export.response(in: request.format) {
        AuditTrailView(model: model, chrome: request.chrome, token: request.token).render()
      }
    }
    guard subject == .sector else { return }
    routes.post("/admin/audit/check", access: .may(.readAudit)) { request in
      let found = try request.store.verifyAudit()
      try request.store.keepAuditCheck(of: found)
      return .redirect(
        to: "/admin/audit",
        flash: FlashNote(
          found.fault?.description ?? "The audit trail is whole: \(found.entries) entries."))
    }
  }

  private func addMail(to routes: SiteRoutes) {
    routes.get("/admin/mail", access: .may(.seeOperations)) { request in
      let model = try OutboxQuery(request).run()
      return .html(
        OutboxView(model: model, chrome: request.chrome, token: request.token).render())
    }
    routes.post("/admin/mail/retry", access: .may(.runOperations)) { request in
      try OutboxForm(request).retry()
    }
  }

  private func addSettings(to routes: SiteRoutes) {
    routes.get("/admin/settings", access: .may(.changeSettings)) { request in
      try SettingsForm(request).page()
    }
    routes.post("/admin/settings", access: .may(.changeSettings)) { request in
      try SettingsForm(request).save()
    }
    routes.get("/publication", access: .anyone) { request in
      .html(
        PublicationView(
          settings: request.site.settings, computed: request.site.index?.run.computed,
          chrome: request.chrome
        ).render())
    }
  }
}
