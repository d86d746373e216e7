import Accounts
import Sector
import Store
import TestSupport
import Testing

@testable import Web

@Suite("A person's own pages")
struct OwnAccountPagesTests {
  private func signedIn() async throws -> (SiteBrowser, Account) {
    let browser = try SiteBrowser.fresh()
    let account = try await SampleAccounts.add(
      "Ada", [Membership(.lead, of: .authority(AuthorityCode("E06000023")))], to: browser.store)
    _ = try await browser.signIn("ada@example.org")
    return (browser, account)
  }

  @Test("are for people who signed in")
  func strangers() async throws {
    let browser = try SiteBrowser.fresh()
    for path in [
      "", "/name", "/password", "/address", "/digest", "/close", "/sessions",
      "/second-factor/set-up", "/second-factor/remove", "/recovery-codes",
    ] {
      let answer = try await browser.get("/account" + path)
      #expect(answer.location == "/account/sign-in?next=/account" + path)
    }
  }

  @Test("change the name")
  func name() async throws {
    let (browser, account) = try await signedIn()
    #expect(try await browser.get("/account/name").body.contains("value=\"Ada\""))
    #expect(try await browser.post("/account/name", ["name": " "]).status == 422)
    let done = try await browser.post("/account/name", ["name": "Ada Byron"])
    #expect(try await browser.follow(done).body.contains("Ada Byron"))
    #expect(try browser.store.account(id: account.id)?.name == "Ada Byron")
  }

  @Test("change the password, which ends the other sessions")
  func password() async throws {
    let (browser, account) = try await signedIn()
    let other = browser.another()
    _ = try await other.signIn("ada@example.org")
    try await browser.get("/account/password")
    for (current, new) in [
      ("", "lichen trombone gravel"), ("wrong", "lichen trombone gravel"),
      (SampleAccounts.password, ""), (SampleAccounts.password, "ada@example.org"),
    ] {
      let answer = try await browser.post(
        "/account/password", ["current": current, "password": new])
      #expect(answer.status == 422 && !answer.body.contains("trombone"))
    }
    #expect(try await other.get("/account").status == 200)
    let done = try await browser.post(
      "/account/password",
      ["current": SampleAccounts.password, "password": "lichen trombone gravel"])
    #expect(done.location == "/account")
    #expect(try await browser.get("/account").status == 200)
    #expect(try await other.get("/account").status == 303)
    let gone = try await browser.post(
      "/account/password", ["current": "lichen trombone gravel", "do": "remove"])
    #expect(gone.location == "/account")
    #expect(try !browser.store.hasPassword(account.id))
  }

  @Test("change the address by a link to the new one")
  func address() async throws {
    let (browser, account) = try await signedIn()
    try await browser.get("/account/address")
    func ask(_ email: String, _ password: String = SampleAccounts.password) async throws
      -> SiteBrowser.Answer
    {
      try await browser.post("/account/address", ["email": email, "current": password])
    }
    #expect(try await ask("new@example.org", "wrong").status == 422)
    #expect(try await ask("no address").body.contains("like name@council.gov.uk"))
    #expect(try await ask("ADA@example.org").status == 422)
    #expect(try await ask("new@example.org").status == 200)
    #expect(try browser.store.account(id: account.id)?.email == "ada@example.org")
    let (path, page) = try await browser.openMail("address-change")
    #expect(page.body.contains("new@example.org"))
    #expect(try await browser.post(path).location == "/account")
    #expect(try browser.store.account(id: account.id)?.email == "new@example.org")
    #expect(try await browser.get(path).status == 404)
  }

  @Test("list devices, and sign one or all others out")
  func sessions() async throws {
    let (browser, account) = try await signedIn()
    let others = [browser.another(), browser.another(), browser.another()]
    for other in others { _ = try await other.signIn("ada@example.org") }
    let page = try await browser.get("/account/sessions")
    #expect(page.body.contains("4 devices"))
    let token = try #require(others[0].sessionToken)
    let id = try #require(try browser.store.session(token: token)?.sessionID)
    let asked = try await browser.get("/account/sessions/end?session=" + id)
    #expect(asked.status == 200 && asked.body.contains("Sign out this device?"))
    for wrong in ["", "not the password"] {
      let answer = try await browser.post(
        "/account/sessions/end", ["session": id, "current": wrong])
      #expect(answer.status == 422)
      #expect(try await others[0].get("/account").status == 200)
    }
    try await browser.post(
      "/account/sessions/end", ["session": id, "current": SampleAccounts.password])
    #expect(try await others[0].get("/account").status == 303)
    #expect(try await others[1].get("/account").status == 200)

    let stranger = browser.another()
    _ = try await SampleAccounts.add("Bob", to: browser.store)
    _ = try await stranger.signIn("bob@example.org")
    let strangers = try #require(stranger.sessionToken)
    let foreign = try #require(try browser.store.session(token: strangers)?.sessionID)
    let refused = try await browser.post(
      "/account/sessions/end", ["session": foreign, "current": SampleAccounts.password])
    #expect(refused.location == "/account/sessions")
    #expect(try await stranger.get("/account").status == 200, "somebody else's is not touched")

    try await browser.get("/account/sessions")
    try await browser.post(
      "/account/sessions/end", ["session": "others", "current": SampleAccounts.password])
    #expect(try await others[2].get("/account").status == 303)
    #expect(try browser.store.sessions(of: account.id).count == 1)
  }

  @Test("choose how often to hear what is new")
  func digest() async throws {
    let (browser, account) = try await signedIn()
    try await browser.get("/account/digest")
    #expect(try await browser.post("/account/digest", ["frequency": "hourly"]).status == 422)
    #expect(try await browser.post("/account/digest", ["frequency": "off"]).status == 303)
    #expect(try browser.store.digestFrequency(of: account.id) == .off)
  }

  @Test("close the account for good")
  func closure() async throws {
    let (browser, account) = try await signedIn()
    try await browser.get("/account/close")
    #expect(
      try await browser.post("/account/close", ["current": SampleAccounts.password]).status == 422)
    #expect(
      try await browser.post("/account/close", ["current": "wrong", "sure": "yes"]).status == 422)
    let done = try await browser.post(
      "/account/close", ["current": SampleAccounts.password, "sure": "yes"])
    #expect(done.location == "/" && browser.sessionToken == nil)
    #expect(try browser.store.account(id: account.id)?.name == Account.closedName)
    #expect(try await browser.another().signIn("ada@example.org").status == 422)
  }

  @Test("do not close the only administrator's account")
  func lastAdministrator() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add(
      "Ada", [Membership(.administrator, of: .sector)], to: browser.store)
    _ = try await browser.signIn("ada@example.org")
    try await browser.get("/account/close")
    let answer = try await browser.post(
      "/account/close", ["current": SampleAccounts.password, "sure": "yes"])
    #expect(answer.status == 422 && answer.body.contains("only administrator"))
  }

  @Test(
    "name devices in plain words",
    arguments: [
      (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Firefox on Windows"
      ),
      (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
          + "Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge on Windows"
      ),
      (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
          + "Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari on iPhone"
      ),
      (
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 "
          + "Mobile Safari/537.36", "Chrome on Android"
      ), ("", "A browser"), ("<script>", "A browser"),
    ])
  func devices(header: String, words: String) {
    #expect(DeviceWords.text(of: header) == words)
  }
}
