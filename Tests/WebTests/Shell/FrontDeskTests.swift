import Accounts
import HTTPTypes
import Hummingbird
import Sector
import Store
import Testing

@testable import Web

/// What stands between a request and a page: form tokens, cookies, body limits, the policy.
@Suite struct FrontDeskTests {
  private let browser: SiteBrowser

  init() throws {
    browser = try SiteBrowser(SampleStore.shared, areas: [SampleArea()])
  }

  @Test("A public page sets no cookie and is kept")
  func publicPage() async throws {
    let page = try await browser.get("/open")
    #expect(page.status == 200)
    #expect(page.headers[values: .setCookie].isEmpty)
    #expect(page.headers[.eTag] != nil)
    #expect(page.body.contains("Sign in"))
  }

  @Test("A page with a form is for one browser and is not kept")
  func formPage() async throws {
    let page = try await browser.get("/form")
    #expect(page.headers[.cacheControl] == "no-store")
    #expect(page.headers[.eTag] == nil)
    let cookie = try #require(page.headers[values: .setCookie].first)
    #expect(cookie.contains("HttpOnly"))
    #expect(cookie.contains("SameSite=Lax"))
    #expect(cookie.contains("Path=/"))
    #expect(!cookie.contains("Secure"))
    let other = try await browser.another().get("/form")
    #expect(other.token != page.token)
  }

  @Test("Behind HTTPS cookies are bound to the host and travel by HTTPS only")
  func secureCookies() async throws {
    let secure = try SiteBrowser(
      SampleStore.shared, areas: [SampleArea()],
      configuration: .init(address: "https://hub.example"))
    let cookie = try #require(try await secure.get("/form").headers[values: .setCookie].first)
    #expect(cookie.hasPrefix("__Host-touchstone-form="))
    #expect(cookie.contains("Secure"))
    #expect(!cookie.contains("Domain"))
    #expect(try await secure.post("/form", ["text": "a"]).status == 303)
  }

  @Test("A form with its token is taken, and the next page says so once")
  func sent() async throws {
    try await browser.get("/form")
    let answer = try await browser.post("/form", ["text": "one <b>two</b>"])
    #expect(answer.status == 303)
    #expect(answer.location == "/open")
    let next = try await browser.follow(answer)
    #expect(next.body.contains("Kept: one &lt;b&gt;two&lt;/b&gt;"))
    #expect(next.headers[.cacheControl] == "no-store")
    #expect(!(try await browser.get("/open").body.contains("Kept:")))
  }

  @Test("Without its token, or with another browser's, a form is refused and what was typed shown")
  func foreignToken() async throws {
    try await browser.get("/form")
    for token in ["", "wrong", try await browser.another().get("/form").token ?? ""] {
      let answer = try await browser.post("/form", ["text": "long typed text"], token: token)
      #expect(answer.status == 403)
      #expect(answer.body.contains("long typed text"))
      #expect(!answer.body.contains("Kept:"))
    }
    #expect(try await browser.another().post("/form", ["text": "a"]).status == 403)
  }

  @Test("A form from another site is refused although its token is right")
  func foreignSite() async throws {
    try await browser.get("/form")
    let site = HTTPField.Name("Sec-Fetch-Site")!
    for value in ["cross-site", "same-site"] {
      #expect(try await browser.post("/form", headers: [site: value]).status == 403)
    }
    #expect(try await browser.post("/form", headers: [site: "same-origin"]).status == 303)
  }

  @Test("A note that nobody signed is not shown")
  func forgedNote() async throws {
    let forged = Base64Note.make(#"{"text":"Send your password to evil.example"}"#)
    let page = try await browser.get("/open", headers: [.cookie: "touchstone-note=\(forged)"])
    #expect(page.status == 200)
    #expect(!page.body.contains("evil.example"))
  }

  @Test("A secret in the path may stand in for the token, nowhere else")
  func fromOutside() async throws {
    #expect(try await browser.post("/outside/abc", token: "").status == 303)
    #expect(try await browser.post("/upload", token: "").status == 403)
  }

  @Test("A body above the route's limit is refused in words")
  func tooMuch() async throws {
    try await browser.get("/form")
    let answer = try await browser.post("/upload", ["a": String(repeating: "x", count: 2_000)])
    #expect(answer.status == 413)
    #expect(answer.body.contains("That was too much at once"))
  }

  @Test("A form of a kind that no browser sends is refused")
  func otherTypes() async throws {
    try await browser.get("/form")
    let answer = try await browser.post("/form", headers: [.contentType: "application/json"])
    #expect(answer.status == 415)
  }

  @Test("Whoever is not signed in is led to signing in and back")
  func signInFirst() async throws {
    let page = try await browser.get("/desk?x=1&y=2")
    #expect(page.status == 303)
    #expect(page.location == "/account/sign-in?next=/desk%3Fx%3D1%26y%3D2")
    try await browser.get("/form")
    let form = try await browser.post("/drafts/1", ["text": "my long reasons"])
    #expect(form.status == 403)
    #expect(form.body.contains("my long reasons"))
  }

  @Test("An unknown draft and another's look the same")
  func unknownDraft() async throws {
    for draft in ["/drafts/1", "/drafts/2"] {
      #expect(try await browser.get(draft).location == "/account/sign-in?next=" + draft)
    }
    try browser.signIn(Membership(.lead, of: .authority(AuthorityCode("E08000035"))))
    let (known, unknown) = (try await browser.get("/drafts/1"), try await browser.get("/drafts/2"))
    #expect(known.status == 404 && unknown.status == 404)
    #expect(!known.body.contains("a secret draft"))
    #expect(known.body == unknown.body)
  }

  @Test("The policy stands before signed-in readers too")
  func roles() async throws {
    let own = Scope.authority(SampleArea.own)
    try browser.signIn(Membership(.member, of: own))
    #expect(try await browser.get("/drafts/1").status == 200)
    #expect(try await browser.get("/desk").status == 403)
    try await browser.get("/form")
    #expect(try await browser.post("/drafts/1").status == 404)

    let stranger = browser.another()
    try stranger.signIn(Membership(.lead, of: .authority(AuthorityCode("E08000035"))))
    #expect(try await stranger.get("/drafts/1").status == 404)

    let steward = browser.another()
    try steward.signIn(Membership(.steward, of: .sector), hasSecondFactor: false)
    #expect(try await steward.get("/desk").location == "/account/second-factor?next=/desk")
    try steward.signIn(Membership(.steward, of: .sector))
    #expect(try await steward.get("/desk").status == 200)
    #expect(try await steward.get("/drafts/1").status == 404)
  }

  @Test("A signed-in reader's pages carry their name and are never kept for others")
  func personalPages() async throws {
    try browser.signIn(as: "Ann Other", Membership(.steward, of: .sector))
    let page = try await browser.get("/open")
    #expect(page.body.contains("Ann Other"))
    #expect(page.body.contains("Run the hub"))
    #expect(page.body.contains("action=\"/account/sign-out\""))
    #expect(page.headers[.cacheControl] == "no-store")
    let visitor = try await browser.another().get("/open")
    #expect(!visitor.body.contains("Ann Other"))
    #expect(!visitor.body.contains("/account/sign-out"))
  }

  @Test("Every page signs out, also one that says what went wrong")
  func signOutEverywhere() async throws {
    let browser = try SiteBrowser(SampleStore.shared)
    try browser.signIn(Membership(.steward, of: .sector))
    for address in ["/", "/councils", "/admin", "/nowhere"] {
      let page = try await browser.get(address)
      #expect(page.body.contains("action=\"/account/sign-out\""), "\(address)")
    }
    let out = try await browser.post("/account/sign-out")
    #expect(out.location == "/")
    #expect(try await browser.get("/admin").status == 303)
  }

  @Test("A token of before signing in is worth nothing after")
  func tokenAfterSignIn() async throws {
    let before = try #require(try await browser.get("/form").token)
    try browser.signIn(Membership(.member, of: .sector))
    #expect(try await browser.post("/form", ["text": "a"], token: before).status == 403)
    try await browser.get("/form")
    #expect(try await browser.post("/form", ["text": "a"]).status == 303)
  }

  @Test("A session that was ended opens nothing any more")
  func ended() async throws {
    let account = try browser.signIn(Membership(.steward, of: .sector))
    #expect(try await browser.get("/desk").status == 200)
    try browser.store.endSessions(of: account.id, by: .console, from: "test")
    #expect(try await browser.get("/desk").status == 303)
  }
}
