import HTML
import Store

/// Asks again who somebody is before a change that matters: the password, or for people without one
/// a sign-in within the last ten minutes.
struct OwnerProof {
  let request: PageRequest
  private let signedIn: SignedIn
  private let hasPassword: Bool

  init(_ request: PageRequest) throws {
    self.request = request
    signedIn = try request.requireSignedIn()
    hasPassword = try request.store.hasPassword(signedIn.account.id)
  }

  /// The field for the password; nothing for people without one.
  func field(_ errors: FormErrors) -> Fragment {
    Fragment { [hasPassword] h in
      guard hasPassword else { return }
      h.add(
        TextField(
          "Your password now", name: "current", kind: .password,
          help: "So that nobody else does this while you are away from your desk.",
          error: errors["current"]))
    }
  }

  /// What is wrong with the proof; empty where the person is the owner.
  func mistakes() async throws -> FormErrors {
    // A session without the second factor, as single sign-on opens one, must not make its way
    // around the factor by changing what proves the owner.
    if signedIn.account.hasSecondFactor, !signedIn.hasSecondFactor {
      return FormErrors(
        "main",
        "This sign-in was without your second factor. Sign out, sign in again with a code from "
          + "your phone, and then do this.")
    }
    let password = request.form.text("current")
    if hasPassword, password.isEmpty { return FormErrors("current", "Enter your password.") }
    let confirmation = try await Busy.explained {
      try await request.store.confirm(
        signedIn, password: password, visitor: request.client, from: request.origin)
    }
    switch confirmation {
    case .confirmed: return FormErrors()
    case .wrongPassword: return FormErrors("current", "This is not your password.")
    case .locked(let minutes):
      return FormErrors(
        "current", "There were too many attempts. Try again in \(Count.minutes(minutes)).")
    case .signInAgain:
      return FormErrors(
        "main",
        "You signed in more than ten minutes ago. Sign out, sign in again with a new link, and "
          + "then do this at once.")
    }
  }
}
