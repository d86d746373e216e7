import Accounts
import SignOn
import Store

/// Takes a reader who comes back from their organisation's identity service.
struct SignOnReturn {
  let request: PageRequest
  let clients: [SignOnClient]

  func run() async throws -> PageResponse {
    let client = try SignOnDoor.client(of: request, among: clients)
    let provider = client.provider
    let answer = Dictionary(request.query, uniquingKeysWith: { first, _ in first })
    do {
      guard
        let attempt = try request.store.takeSignOnAttempt(
          state: answer["state"] ?? "", browser: request.visit.browserProof)
      else {
        throw SignOnError.strayAnswer(
          provider: provider.id, reason: "its state belongs to no request of this browser")
      }
      let identity = try await client.finish(answer, pending: PendingSignOn(attempt))
      return try admit(identity, of: provider, next: attempt.next)
    } catch let error as SignOnError {
      throw SignOnDoor.refusal(error, at: provider)
    }
  }

  private func admit(
    _ person: SignOnIdentity, of provider: SignOnProvider, next: String
  ) throws -> PageResponse {
    let identity = OutsideIdentity(
      provider: provider.name, issuer: person.issuer, subject: person.subject,
      email: try EmailAddress(person.email), name: person.name,
      hasSecondFactor: person.hasSecondFactor, authority: provider.authorities[person.domain])
    switch try request.store.signIn(
      as: identity, visitor: request.client, from: request.origin)
    {
    case .admitted(let outcome): return try SignInStep(request).goOn(outcome, to: next)
    case .unknown: throw stranger(person, of: provider)
    case .inactive:
      throw SiteError(
        status: 403, title: "Your account is closed",
        message: "The account of \(person.email) was closed or suspended. Ask the people who run "
          + "this hub.")
    case .anothersAccount:
      throw SiteError(
        status: 403, title: "This address belongs to another account",
        message: "Somebody else at \(provider.name) signs in with the account of "
          + "\(person.email). Ask the people who run this hub to sort it out.")
    }
  }

  private func stranger(_ person: SignOnIdentity, of provider: SignOnProvider) -> SiteError {
    SiteError(
      status: 403, title: "You are not invited yet",
      message: "\(provider.name) says that you are \(person.email), and we believe it. But nobody "
        + "has invited this address to the hub. Ask a lead of your council or a steward of the hub "
        + "for an invitation, then sign in again. To read the figures you need no account.",
      suggestions: [
        .init("Read the figures", to: "/"), .init("Sign in another way", to: "/account/sign-in"),
      ])
  }
}

extension PendingSignOn {
  init(_ attempt: SignOnAttempt) {
    self.init(
      provider: attempt.provider, state: attempt.state, nonce: attempt.nonce,
      verifier: attempt.verifier, callback: attempt.callback, started: attempt.started)
  }
}
