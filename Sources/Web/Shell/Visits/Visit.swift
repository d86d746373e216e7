import Accounts
import HTML
import Store
import Synchronization

/// One request's dealings with one browser: who is signed in, what the page shall answer to what
/// was just done, and the token that its forms carry.
public final class Visit: Sendable {
  /// Who is signed in; nil for everybody else.
  public let signedIn: SignedIn?
  /// What to say about what was just done.
  let flash: FlashNote?
  /// The text of the session's cookie, also of a session that waits for its second factor.
  let sessionToken: String?
  /// The browser's key for forms before anybody signs in.
  private let guest: Mutex<Guest>
  private let secret: ServerSecret

  private struct Guest {
    var key: String?
    var isNew = false
    var isTokenUsed = false
  }

  init(
    signedIn: SignedIn? = nil, flash: FlashNote? = nil, guestKey: String? = nil,
    sessionToken: String? = nil, secret: ServerSecret = .random()
  ) {
    self.signedIn = signedIn
    self.flash = flash
    self.sessionToken = sessionToken
    self.guest = Mutex(Guest(key: guestKey))
    self.secret = secret
  }

  /// The hidden field that proves that a form came from a page of this site, made for this browser.
  ///
  /// A page that carries one is for one reader and is not kept.
  var token: HiddenField {
    HiddenField(name: Self.tokenName, value: secret.sign("form:" + formKey()))
  }

  /// What only this browser can show again, for a sign-in that leads through another site.
  var browserProof: String { secret.sign("sign-on:" + formKey()) }

  static let tokenName = "csrf"

  /// True where `token` is the one that pages made for this browser carry.
  func accepts(token: String) -> Bool {
    guard let key = signedIn?.formKey ?? guest.withLock({ $0.key }) else { return false }
    return secret.isSignature(token, of: "form:" + key)
  }

  /// True where the page is for this reader alone and must not be kept.
  var isPersonal: Bool {
    signedIn != nil || flash != nil || guest.withLock { $0.isTokenUsed }
  }

  /// The key that the browser has to be given, where this visit made one.
  var newGuestKey: String? { guest.withLock { $0.isNew ? $0.key : nil } }

  private func formKey() -> String {
    if let signedIn { return signedIn.formKey }
    return guest.withLock { guest in
      guest.isTokenUsed = true
      if let key = guest.key { return key }
      let key = OneTimeToken().text
      guest.key = key
      guest.isNew = true
      return key
    }
  }
}
