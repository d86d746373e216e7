import Accounts
import Store

/// What is common to both second steps: a code from the phone and a recovery code.
struct SecondFactorStep {
  let request: PageRequest
  let next: String

  /// What became of a code.
  enum Answer {
    case done(PageResponse)
    case refused
    case locked(minutes: Int)
  }

  init(_ request: PageRequest, next: String) {
    self.request = request
    self.next = next
  }

  /// Where to send a reader who need not type a code here; nil for one who must.
  func elsewhere() throws -> PageResponse? {
    if let signedIn = request.signedIn {
      if signedIn.hasSecondFactor { return .redirect(to: next) }
      guard signedIn.account.hasSecondFactor else {
        return .redirect(to: "/account/second-factor/set-up?next=" + next.urlEncoded)
      }
      return nil
    }
    let isPending = try request.store.isPending(token: request.sessionToken)
    return isPending ? nil : .redirect(to: "/account/sign-in?next=" + next.urlEncoded)
  }

  /// Takes a code, of a session that waits for it or of one that was opened without.
  func take(_ proof: Store.SecondFactorProof) throws -> Answer {
    if let elsewhere = try elsewhere() { return .done(elsewhere) }
    let outcome: SignInOutcome
    if let signedIn = request.signedIn {
      outcome = try request.store.strengthen(
        signedIn, proof: proof, visitor: request.client, from: request.origin)
    } else {
      outcome = try request.store.signIn(
        pending: request.sessionToken, proof: proof, visitor: request.client, from: request.origin)
    }
    switch outcome {
    case .signedIn(let session):
      return .done(
        PageResponse.redirect(to: next, flash: "You are signed in.").beginning(session))
    case .locked(let minutes): return .locked(minutes: minutes)
    case .refused, .secondFactorNeeded: return .refused
    }
  }
}
