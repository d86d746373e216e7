import SignOn
import Store

/// Sends the reader to their organisation's identity service.
struct SignOnStart {
  let request: PageRequest
  let clients: [SignOnClient]

  func run() async throws -> PageResponse {
    let next = SignInStep.next(of: request)
    guard request.signedIn == nil else { return .redirect(to: next) }
    // Nobody is signed in because a page elsewhere wanted it: the button here is the reader's.
    guard request.isFromOwnSite else {
      return .redirect(to: "/account/sign-in?next=" + next.urlEncoded)
    }
    let client = try SignOnDoor.client(of: request, among: clients)
    do {
      let (address, pending) = try await client.begin(
        callback: SignOnDoor.callback(of: client.provider, at: request.siteAddress))
      try request.store.keep(
        SignOnAttempt(
          provider: pending.provider, state: pending.state, nonce: pending.nonce,
          verifier: pending.verifier, callback: pending.callback,
          browser: request.visit.browserProof, next: next, started: pending.started),
        lifetime: PendingSignOn.lifetime)
      return .sendingAway(to: address)
    } catch let error as SignOnError {
      throw SignOnDoor.refusal(error, at: client.provider)
    }
  }
}
