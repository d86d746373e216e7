import HTML

/// The reader's account: coming in, going out, and everything a person can do about their own.
struct AccountArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    addSignIn(to: routes)
    addLinks(to: routes)
    addOwn(to: routes)
    addSecondFactor(to: routes)
    addSessions(to: routes)
  }

  private func addSignIn(to routes: SiteRoutes) {
    routes.get("/account/sign-in", access: .may(.signIn)) { try SignInPage($0).show() }
    routes.post("/account/sign-in", access: .may(.signIn)) { try await SignInPage($0).take() }
    routes.post("/account/sign-out", access: .may(.signIn)) { try SignInPage($0).signOut() }
    routes.get("/account/second-factor", access: .may(.signIn)) {
      try SecondFactorPage($0).show()
    }
    routes.post("/account/second-factor", access: .may(.signIn)) {
      try SecondFactorPage($0).take()
    }
    routes.get("/account/recovery-code", access: .may(.signIn)) {
      try RecoveryCodePage($0).show()
    }
    routes.post("/account/recovery-code", access: .may(.signIn)) {
      try RecoveryCodePage($0).take()
    }
  }

  private func addLinks(to routes: SiteRoutes) {
    routes.get("/account/link", access: .may(.signIn)) { try LinkRequestPage($0).show() }
    routes.post("/account/link", access: .may(.signIn)) { try LinkRequestPage($0).take() }
    routes.get("/account/links/{token}", access: .may(.signIn)) { try LinkPage($0).show() }
    routes.post("/account/links/{token}", access: .may(.signIn)) { try LinkPage($0).take() }
    routes.get("/account/forgotten", access: .may(.signIn)) { try ForgottenPage($0).show() }
    routes.post("/account/forgotten", access: .may(.signIn)) { try ForgottenPage($0).take() }
    routes.get("/account/sent", access: .may(.signIn)) { MailSentPage($0).show() }
    routes.get("/account/reset/{token}", access: .may(.signIn)) { try ResetPage($0).show() }
    routes.post("/account/reset/{token}", access: .may(.signIn)) {
      try await ResetPage($0).take()
    }
    routes.get("/account/address/{token}", access: .may(.signIn)) {
      try AddressConfirmationPage($0).show()
    }
    routes.post("/account/address/{token}", access: .may(.signIn)) {
      try AddressConfirmationPage($0).take()
    }
    routes.get("/account/invitations/{token}", access: .may(.signIn)) {
      try InvitationPage($0).show()
    }
    routes.post("/account/invitations/{token}", access: .may(.signIn)) {
      try await InvitationPage($0).take()
    }
  }

  private func addOwn(to routes: SiteRoutes) {
    routes.get("/account", access: .may(.manageOwnAccount)) { request in
      AccountView(model: try AccountQuery(request).run(), request: request).response()
    }
    routes.get("/account/name", access: .may(.manageOwnAccount)) { try NamePage($0).show() }
    routes.post("/account/name", access: .may(.manageOwnAccount)) { try NamePage($0).take() }
    routes.get("/account/password", access: .may(.manageOwnAccount)) {
      try PasswordPage($0).show()
    }
    routes.post("/account/password", access: .may(.manageOwnAccount)) {
      try await PasswordPage($0).take()
    }
    routes.get("/account/address", access: .may(.manageOwnAccount)) { try AddressPage($0).show() }
    routes.post("/account/address", access: .may(.manageOwnAccount)) {
      try await AddressPage($0).take()
    }
    routes.get("/account/digest", access: .may(.manageOwnAccount)) { try DigestPage($0).show() }
    routes.post("/account/digest", access: .may(.manageOwnAccount)) { try DigestPage($0).take() }
    routes.get("/account/close", access: .may(.manageOwnAccount)) { try ClosurePage($0).show() }
    routes.post("/account/close", access: .may(.manageOwnAccount)) {
      try await ClosurePage($0).take()
    }
  }

  private func addSecondFactor(to routes: SiteRoutes) {
    routes.get("/account/second-factor/set-up", access: .may(.manageOwnAccount)) {
      try SetUpPage($0).show()
    }
    routes.post("/account/second-factor/set-up", access: .may(.manageOwnAccount)) {
      try await SetUpPage($0).take()
    }
    routes.get("/account/second-factor/remove", access: .may(.manageOwnAccount)) {
      try RemovalPage($0).show()
    }
    routes.post("/account/second-factor/remove", access: .may(.manageOwnAccount)) {
      try await RemovalPage($0).take()
    }
    routes.get("/account/recovery-codes", access: .may(.manageOwnAccount)) {
      try RecoveryCodesPage($0).show()
    }
    routes.post("/account/recovery-codes", access: .may(.manageOwnAccount)) {
      try await RecoveryCodesPage($0).take()
    }
  }

  private func addSessions(to routes: SiteRoutes) {
    routes.get("/account/sessions", access: .may(.manageOwnAccount)) { request in
      SessionListView(model: try SessionListQuery(request).run(), request: request).response()
    }
    routes.get("/account/sessions/end", access: .may(.manageOwnAccount)) {
      try SessionEndingPage($0).show()
    }
    routes.post("/account/sessions/end", access: .may(.manageOwnAccount)) {
      try await SessionEndingPage($0).take()
    }
  }
}
