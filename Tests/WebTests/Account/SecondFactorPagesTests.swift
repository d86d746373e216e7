import Accounts
import Foundation
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Pages of the second factor")
struct SecondFactorPagesTests {
  /// Signs in and sets up a second factor through the pages.
  private func setUp(
    _ browser: SiteBrowser
  ) async throws -> (secret: TimeCodeSecret, codes: [String]) {
    _ = try await browser.signIn("ada@example.org")
    let page = try await browser.get("/account/second-factor/set-up")
    let secret = try browser.shownSecret(page)
    let done = try await browser.post(
      "/account/second-factor/set-up",
      ["code": phoneCode(secret, steps: -1), "current": SampleAccounts.password])
    #expect(done.status == 200, "\(done.body)")
    let codes = done.body.matches(of: /<code>([A-Z2-7-]+)<\/code>/).map { String($0.output.1) }
    return (secret, codes)
  }

  @Test("set it up, ask for it, and take a recovery code instead")
  func journey() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add("Ada", to: browser.store)
    let (secret, codes) = try await setUp(browser)
    #expect(codes.count == 10)

    let other = browser.another()
    let asked = try await other.signIn("ada@example.org", next: "/account/sessions")
    #expect(asked.location == "/account/second-factor?next=/account/sessions")
    let waiting = try #require(other.sessionToken)
    let page = try await other.follow(asked)
    #expect(page.body.contains("autocomplete=\"one-time-code\""))
    #expect(try await other.get("/account").status == 303, "half signed in is not signed in")
    let wrong = try await other.post("/account/second-factor", ["code": "000000"])
    #expect(wrong.status == 422 && wrong.body.contains("not the code"))
    let right = try await other.post(
      "/account/second-factor", ["code": phoneCode(secret), "next": "/account/sessions"])
    #expect(right.location == "/account/sessions")
    #expect(other.sessionToken != waiting)
    #expect(try await other.follow(right).status == 200)
    #expect(try await other.get("/account/second-factor").location == "/account")

    let third = browser.another()
    _ = try await third.signIn("ada@example.org")
    try await third.get("/account/recovery-code")
    let typed = codes[3].lowercased().replacing("-", with: " ")
    let recovered = try await third.post("/account/recovery-code", ["code": typed])
    #expect(recovered.location == "/account")
    #expect(try await third.follow(recovered).body.contains("9 of 10 left"))
    let fourth = browser.another()
    _ = try await fourth.signIn("ada@example.org")
    try await fourth.get("/account/recovery-code")
    #expect(try await fourth.post("/account/recovery-code", ["code": typed]).status == 422)
  }

  @Test("need the password before it is set up, and refuse a wrong code")
  func proof() async throws {
    let browser = try SiteBrowser.fresh()
    let account = try await SampleAccounts.add("Ada", to: browser.store)
    _ = try await browser.signIn("ada@example.org")
    let page = try await browser.get("/account/second-factor/set-up")
    let secret = try browser.shownSecret(page)
    for (code, password) in [
      (phoneCode(secret), ""), (phoneCode(secret), "wrong password"),
      ("000000", SampleAccounts.password), ("", SampleAccounts.password),
    ] {
      let answer = try await browser.post(
        "/account/second-factor/set-up", ["code": code, "current": password])
      #expect(answer.status == 422)
      #expect(try browser.shownSecret(answer) == secret, "the picture stays the same")
    }
    #expect(try browser.store.account(id: account.id)?.hasSecondFactor == false)
  }

  @Test("open what a steward may do only after it was used")
  func steward() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add(
      "Ada", [Membership(.steward, of: .sector)], to: browser.store)
    _ = try await browser.signIn("ada@example.org")
    #expect(try await browser.get("/account").body.contains("Set up a second factor"))
    let asked = try await browser.get("/account/second-factor?next=/account/sessions")
    #expect(asked.location == "/account/second-factor/set-up?next=/account/sessions")
    let secret = try browser.shownSecret(try await browser.follow(asked))
    let done = try await browser.post(
      "/account/second-factor/set-up",
      [
        "code": phoneCode(secret), "current": SampleAccounts.password,
        "next": "/account/sessions",
      ])
    #expect(done.body.contains("href=\"/account/sessions\""))
    let signedIn = try browser.store.session(token: try #require(browser.sessionToken))
    #expect(signedIn?.hasSecondFactor == true)
  }

  @Test("make new codes and take it away again, with the password")
  func removal() async throws {
    let browser = try SiteBrowser.fresh()
    let account = try await SampleAccounts.add("Ada", to: browser.store)
    let (_, codes) = try await setUp(browser)
    try await browser.get("/account/recovery-codes")
    #expect(try await browser.post("/account/recovery-codes", ["current": "wrong"]).status == 422)
    let fresh = try await browser.post(
      "/account/recovery-codes", ["current": SampleAccounts.password])
    #expect(fresh.status == 200 && !fresh.body.contains(codes[0]))
    try await browser.get("/account/second-factor/remove")
    #expect(
      try await browser.post("/account/second-factor/remove", ["current": "wrong"]).status == 422)
    let removed = try await browser.post(
      "/account/second-factor/remove", ["current": SampleAccounts.password])
    #expect(removed.location == "/account")
    #expect(try browser.store.account(id: account.id)?.hasSecondFactor == false)
    #expect(try await browser.another().signIn("ada@example.org").location == "/account")
  }

  @Test("show a picture that a phone reads as the key beside it")
  func picture() throws {
    let text = TimeCodeSecret(bytes: Array("12345678901234567890".utf8))
      .address(issuer: "Touchstone", account: "ada@example.org")
    let rows = try #require(QRMatrix.rows(of: text))
    #expect(rows.allSatisfy { $0.count == rows.count } && rows.count % 4 == 1)
    // Three corners carry the finder pattern; the fourth does not (ISO/IEC 18004).
    let finder = [
      "1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111",
    ].map { $0.map { $0 == "1" } }
    func corner(_ top: Int, _ left: Int) -> [[Bool]] {
      (0..<7).map { Array(rows[top + $0][left..<left + 7]) }
    }
    let far = rows.count - 7
    #expect(corner(0, 0) == finder && corner(0, far) == finder && corner(far, 0) == finder)
    #expect(corner(far, far) != finder)
    #expect(QRMatrix.rows(of: String(repeating: "x", count: 10_000)) == nil)
  }
}
