import Accounts
import Foundation
import Store
import TestSupport
import Testing

@testable import Web

@Suite("Pages for signing in")
struct SignInPagesTests {
  @Test("let a person in, where they wanted to go, and out again")
  func journey() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add("Ada", to: browser.store)
    let asked = try await browser.get("/account/sessions")
    #expect(asked.location == "/account/sign-in?next=/account/sessions")
    let page = try await browser.follow(asked)
    #expect(page.body.contains("autocomplete=\"username\""))
    #expect(page.body.contains("autocomplete=\"current-password\""))
    let answer = try await browser.post(
      "/account/sign-in",
      [
        "email": "ADA@example.org ", "password": SampleAccounts.password,
        "next": "/account/sessions",
      ])
    #expect(answer.status == 303 && answer.location == "/account/sessions")
    let sessions = try await browser.follow(answer)
    #expect(sessions.body.contains("This device") && sessions.body.contains("You are signed in."))
    #expect(try await browser.get("/account/sign-in").location == "/account")

    try await browser.get("/account")
    let out = try await browser.post("/account/sign-out")
    #expect(out.location == "/" && browser.sessionToken == nil)
    #expect(try await browser.get("/account").status == 303)
  }

  @Test("answer alike to an unknown address and a wrong password, byte for byte")
  func enumeration() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add("Ada", to: browser.store)
    _ = try await SampleAccounts.add("Bob", password: nil, to: browser.store)
    var bodies: Set<String> = []
    for name in ["ada", "bob", "eve"] {
      let answer = try await browser.another().signIn("\(name)@example.org", "wrong password")
      #expect(answer.status == 422)
      #expect(answer.body.contains("\(name)@example.org"), "what was typed is not lost")
      #expect(!answer.body.contains("wrong password"), "but a password is")
      bodies.insert(
        answer.body.replacing("\(name)@example.org", with: "NAME")
          .replacing(try #require(answer.token), with: "TOKEN"))
    }
    #expect(bodies.count == 1)
    for path in ["/account/link", "/account/forgotten"] {
      for name in ["ada", "eve"] {
        let other = browser.another()
        try await other.get(path)
        let answer = try await other.post(path, ["email": "\(name)@example.org"])
        #expect(answer.status == 303 && answer.location == "/account/sent")
      }
    }
  }

  @Test("say how long to wait after five wrong passwords")
  func lockOut() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add("Ada", to: browser.store)
    for name in ["ada", "eve"] {
      for _ in 0..<5 { _ = try await browser.signIn("\(name)@example.org", "wrong password") }
      let answer = try await browser.signIn("\(name)@example.org")
      #expect(answer.status == 422 && answer.body.contains("Try again in 1 minute"))
      #expect(browser.sessionToken == nil)
    }
  }

  @Test("say what is missing")
  func missing() async throws {
    let browser = try SiteBrowser.fresh()
    let answer = try await browser.signIn("", "")
    #expect(answer.status == 422)
    #expect(answer.body.contains("Enter your e-mail address."))
    #expect(answer.body.contains("Enter your password."))
    #expect(answer.body.contains("<title>Error: Sign in"))
  }

  @Test("give a new token at every step, so that a planted one is worth nothing")
  func fixation() async throws {
    let browser = try SiteBrowser.fresh()
    let account = try await SampleAccounts.add("Ada", to: browser.store)
    browser.take(cookie: "__Host-touchstone", "planted-by-a-stranger")
    _ = try await browser.signIn("ada@example.org")
    let first = try #require(browser.sessionToken)
    #expect(first != "planted-by-a-stranger")
    #expect(try browser.store.session(token: "planted-by-a-stranger") == nil)

    // Signing in again by a link, in the same browser: the session from before ends.
    let path = try browser.store.makeSignInLink(
      for: EmailAddress("ada@example.org"), from: "test")
    try await browser.get(path)
    try await browser.post(path)
    let second = try #require(browser.sessionToken)
    #expect(second != first)
    #expect(try browser.store.session(token: first) == nil)
    #expect(try browser.store.sessions(of: account.id).count == 1)
  }

  @Test(
    "lead nowhere but to this site",
    arguments: ["//evil.example", "https://evil.example", "/\\evil"])
  func openRedirect(next: String) async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add("Ada", to: browser.store)
    #expect(try await browser.signIn("ada@example.org", next: next).location == "/account")
  }

  @Test("ask to come back where too many sign in at once")
  func busy() async throws {
    await #expect(throws: SiteError.self) {
      try await Busy.explained { throw AccountError.busy }
    }
    do {
      try await Busy.explained { throw AccountError.busy }
    } catch let error as SiteError {
      #expect(error.status == 503 && error.message.contains("in a minute"))
    }
  }

  @Test("send a link by mail that signs in once, at the press of a button")
  func link() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add("Ada", password: nil, to: browser.store)
    try await browser.get("/account/link")
    let sent = try await browser.post("/account/link", ["email": "Ada@example.org"])
    #expect(try await browser.follow(sent).body.contains("If there is an account"))
    let (path, page) = try await browser.openMail("sign-in-link")
    #expect(page.status == 200 && page.body.contains("Sign in as Ada"))
    try await browser.get(path)
    #expect(browser.sessionToken == nil, "opening the link alone signs nobody in")
    let answer = try await browser.post(path)
    #expect(answer.location == "/account" && browser.sessionToken != nil)
    let other = browser.another()
    let again = try await other.get(path)
    #expect(again.status == 404 && again.body.contains("This link is over"))
    try await other.get("/account/link")
    #expect(try await other.post(path).status == 404)
  }

  @Test("send no links where an administrator switched them off")
  func linksOff() async throws {
    let browser = try SiteBrowser.fresh()
    var settings = try browser.store.siteSettings()
    settings.allowsSignInLinks = false
    try browser.store.changeSettings(to: settings, by: .console, from: "test")
    let page = try await browser.get("/account/sign-in")
    #expect(!page.body.contains("/account/link"))
    #expect(try await browser.get("/account/link").status == 404)
    #expect(try await browser.post("/account/link", ["email": "ada@example.org"]).status == 404)
  }

  @Test("choose a new password by a link")
  func reset() async throws {
    let browser = try SiteBrowser.fresh()
    _ = try await SampleAccounts.add("Ada", to: browser.store)
    try await browser.get("/account/forgotten")
    try await browser.post("/account/forgotten", ["email": "ada@example.org"])
    let (path, page) = try await browser.openMail("password-reset")
    #expect(page.body.contains("autocomplete=\"new-password\""))
    for (password, message) in [
      ("", "Choose a password."), ("short", "at least 12 characters"),
      ("ada password 2026", "easily guessed"),
    ] {
      let answer = try await browser.post(path, ["password": password])
      #expect(answer.status == 422 && answer.body.contains(message))
    }
    let done = try await browser.post(path, ["password": "lichen trombone gravel"])
    #expect(done.location == "/account" && browser.sessionToken != nil)
    #expect(try await browser.another().get(path).status == 404)
    let other = browser.another()
    #expect(try await other.signIn("ada@example.org").status == 422)
    #expect(try await other.signIn("ada@example.org", "lichen trombone gravel").status == 303)
  }
}
