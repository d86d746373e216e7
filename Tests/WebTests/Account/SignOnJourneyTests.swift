import Accounts
import Database
import Foundation
import HTTPTypes
import IdentityProvider
import Sector
import SignOn
import Store
import Testing

@testable import Web

/// Signing in with an organisation's own identity service, from the button to the page that was
/// wanted, against a provider on this machine.
@Suite("Signing in through a provider")
struct SignOnJourneyTests {
  private static let town = AuthorityCode("E06000023")

  /// A hub that knows `provider`, and a browser on it.
  private func browser(
    _ provider: LoopbackProvider, change: (inout SignOnProvider) -> Void = { _ in }
  ) throws -> SiteBrowser {
    var known = SignOnProvider(
      id: "council", name: "Birchbury Council", issuer: provider.address,
      clientID: LoopbackProvider.clientID)
    known.clientSecret = Secret(LoopbackProvider.secret)
    known.domains = ["birchbury.gov.uk"]
    change(&known)
    var configuration = SiteApplication.Configuration(address: "http://127.0.0.1:8080")
    // With time enough for a machine that runs every other test too.
    let patient: SignOnClient.Fetch = { request in
      var request = request
      request.seconds = 300
      return try await ProviderNetwork.fetch(request)
    }
    configuration.signOn = [SignOnClient(provider: known, fetch: patient)]
    return try SiteBrowser(Store(database: SQLDatabase()), configuration: configuration)
  }

  /// Goes to the provider and comes back.
  private func signIn(
    _ browser: SiteBrowser, next: String = "/account"
  ) async throws -> SiteBrowser.Answer {
    let start = try await browser.get("/account/sign-on/council?next=\(next)")
    let away = try #require(start.location.flatMap { URL(string: $0) }, "\(start.body)")
    let back = try await Browser.open(away)
    #expect(back.hasPrefix("http://127.0.0.1:8080/account/sign-on/council/back?"))
    return try await browser.get(String(back.dropFirst("http://127.0.0.1:8080".count)))
  }

  private func add(
    _ email: String, to store: Store, _ memberships: Membership...
  ) throws -> Account {
    try store.addAccount(
      name: "Ann", email: EmailAddress(email), memberships: Set(memberships), by: .console,
      from: "test")
  }

  @Test("the button leads there, and back to the page that was wanted")
  func journey() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      let account = try add(
        "ann.otter@birchbury.gov.uk", to: browser.store,
        Membership(.member, of: .authority(Self.town)))
      let page = try await browser.get("/account/sign-in?next=/account/sessions")
      #expect(page.body.contains("Sign in with Birchbury Council"))
      #expect(page.body.contains("/account/sign-on/council?next=/account/sessions"))
      let answer = try await signIn(browser, next: "/account/sessions")
      #expect(answer.status == 303 && answer.location == "/account/sessions")
      #expect(try await browser.follow(answer).status == 200)
      #expect(try browser.store.sessions(of: account.id).count == 1)
      #expect(try browser.store.sessions(of: account.id).first?.hasSecondFactor == false)
    }
  }

  @Test("the owner of an account is told when it is linked, once; then subject and issuer decide")
  func linked() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      let account = try add("ann.otter@birchbury.gov.uk", to: browser.store)
      #expect(try await signIn(browser).status == 303)
      provider.behaviour.claims["email"] = "ann.married@birchbury.gov.uk"
      let again = browser.another()
      #expect(try await signIn(again).status == 303)
      #expect(try browser.store.sessions(of: account.id).count == 2)
      let mail = try browser.store.mail(in: nil, size: 10).messages
      #expect(mail.map(\.kind) == ["account-changed"])
    }
  }

  @Test("a person whom nobody invited is told so, kindly, and gets no account")
  func stranger() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      let answer = try await signIn(browser)
      #expect(answer.status == 403)
      #expect(answer.body.contains("You are not invited yet"))
      #expect(answer.body.contains("ann.otter@birchbury.gov.uk"))
      #expect(browser.cookies["touchstone"] == nil)
    }
  }

  @Test("an open invitation becomes an account with its roles")
  func invited() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      let steward = try add(
        "sam@example.org", to: browser.store, Membership(.steward, of: .sector))
      try browser.store.invite(
        EmailAddress("ann.otter@birchbury.gov.uk"),
        to: [Membership(.member, of: .authority(Self.town))], by: steward, site: "http://x",
        from: "test")
      #expect(try await signIn(browser).status == 303)
      let page = try await browser.get("/account")
      #expect(page.status == 200 && page.body.contains("Ann Otter"))
      #expect(try browser.store.openInvitations().isEmpty)
    }
  }

  @Test("people of a domain become members of its authority, and of no other domain")
  func domain() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider) {
        $0.domains = ["birchbury.gov.uk"]
        $0.authorities = ["birchbury.gov.uk": Self.town]
      }
      #expect(try await signIn(browser).status == 303)
      #expect(try await browser.get("/account").status == 200)
      provider.behaviour.claims["email"] = "eve@elsewhere.example"
      provider.behaviour.claims["sub"] = "eve"
      let answer = try await signIn(browser.another())
      #expect(answer.status == 403 && answer.body.contains("Addresses of that organisation"))
    }
  }

  @Test("an address that was given to another person does not open the account of the first")
  func reusedAddress() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      _ = try add("ann.otter@birchbury.gov.uk", to: browser.store)
      #expect(try await signIn(browser).status == 303)
      provider.behaviour.claims["sub"] = "another-person"
      let answer = try await signIn(browser.another())
      #expect(answer.status == 403)
      #expect(answer.body.contains("This address belongs to another account"))
    }
  }

  @Test("a second factor seen by the provider counts only where the operator says so")
  func secondFactor() async throws {
    try await LoopbackProvider.run { provider async throws in
      provider.behaviour.claims["amr"] = ["pwd", "mfa"]
      for trusted in [false, true] {
        let browser = try browser(provider) { $0.secondFactors = trusted ? ["mfa"] : [] }
        let account = try add("ann.otter@birchbury.gov.uk", to: browser.store)
        #expect(try await signIn(browser).status == 303)
        #expect(
          try browser.store.sessions(of: account.id).map(\.hasSecondFactor) == [trusted])
      }
    }
  }

  @Test("an answer counts once, and only in the browser that began")
  func bound() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      _ = try add("ann.otter@birchbury.gov.uk", to: browser.store)
      let start = try await browser.get("/account/sign-on/council")
      let away = try #require(start.location.flatMap { URL(string: $0) })
      let back = String(try await Browser.open(away).dropFirst("http://127.0.0.1:8080".count))
      let elsewhere = try await browser.another().get(back)
      #expect(elsewhere.status == 403 && elsewhere.body.contains("Please start again"))
      #expect(try await browser.get(back).status == 303)
      #expect(try await browser.another().get(back).status == 403)
    }
  }

  @Test("a provider that is away is a page with another way in, not an error of ours")
  func away() async throws {
    let provider = SignOnProvider(
      id: "council", name: "Birchbury Council", issuer: "https://login.example.org", clientID: "x")
    var configuration = SiteApplication.Configuration()
    configuration.signOn = [
      SignOnClient(provider: provider, fetch: { _ in throw ProviderFetchError.unreachable("no") })
    ]
    let browser = try SiteBrowser(Store(database: SQLDatabase()), configuration: configuration)
    let answer = try await browser.get("/account/sign-on/council")
    #expect(answer.status == 502)
    #expect(answer.body.contains("Sign in another way"))
    #expect(!answer.body.contains("login.example.org"), "what is inside stays in the log")
    #expect(try await browser.get("/account/sign-on/other").status == 404)
    #expect(try await browser.get("/account/sign-on/other/back?state=x").status == 404)
  }

  @Test("the reader is not sent on to another site")
  func openRedirect() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      _ = try add("ann.otter@birchbury.gov.uk", to: browser.store)
      let answer = try await signIn(browser, next: "//evil.example.org")
      #expect(answer.location == "/account")
    }
  }

  @Test("a page of another site cannot sign the reader in: the button here must be pressed")
  func fromElsewhere() async throws {
    try await LoopbackProvider.run { provider async throws in
      let browser = try browser(provider)
      let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
      let address = "/account/sign-on/council?next=/account/sessions"
      for value in ["cross-site", "same-site"] {
        let answer = try await browser.get(address, headers: [site: value])
        #expect(answer.location == "/account/sign-in?next=/account/sessions")
      }
      let own = try await browser.get(address, headers: [site: "same-origin"])
      #expect(own.location?.hasPrefix(provider.address) == true)
    }
  }
}
