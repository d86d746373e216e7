import Store

/// Signs out another device, or all others.
struct SessionEnding {
  let request: PageRequest

  init(_ request: PageRequest) { self.request = request }

  func take() throws -> PageResponse {
    let signedIn = try request.requireSignedIn()
    let asked = request.form.value("session") ?? ""
    let ended = try request.store.endSessions(
      of: signedIn.account.id, id: asked == "others" ? nil : asked, except: signedIn.sessionID,
      by: request.actor, from: request.origin)
    let response = PageResponse.redirect(
      to: asked == signedIn.sessionID ? "/" : "/account/sessions",
      flash: ended == 0
        ? "That device was signed out already." : "Signed out on \(Count.of(ended, "device")).")
    return asked == signedIn.sessionID ? response.endingSession() : response
  }
}
