import HTML
import Mail
import Store

/// Ending digests from the message itself.
///
/// GET shows a button, since programs that scan mail follow every link; POST does it, also for mail
/// programs that offer it with one click and bring no cookie (RFC 8058). The address carries the
/// hub's own signature.
struct DigestsArea: SiteArea {
  let entry: Link? = nil

  func addRoutes(to routes: SiteRoutes) {
    routes.get("/unsubscribe/{token}", access: .anyone) { request in
      let account = try Self.account(request)
      let isOff = try request.store.digestFrequency(of: account) == .off
      return .html(
        UnsubscribeView(isOff: isOff, chrome: request.chrome, token: request.token)
          .render(address: request.path))
    }
    routes.post("/unsubscribe/{token}", access: .anyone, isFromOutside: true) { request in
      try request.store.endDigests(of: Self.account(request), from: "unsubscribe")
      return .html(
        UnsubscribeView(isOff: true, chrome: request.chrome, token: request.token)
          .render(address: request.path))
    }
  }

  /// The account that the address names, where the hub made it.
  private static func account(_ request: PageRequest) throws -> String {
    let token = request.parameter("token")
    guard let account = UnsubscribeToken.account(of: token, by: request.store.secret),
      try request.store.account(id: account) != nil
    else {
      throw SiteError.notFound(
        "This link does not work",
        "It may have been cut short. Copy the whole of it from the message, or sign in and change "
          + "your digests there.", suggestions: [.init("Your account", to: "/account")])
    }
    return account
  }
}
