import Accounts
import Store
import TestSupport
import Testing

@testable import Web

/// Changes to an account ask again who it is, and are no way around the second factor.
@Suite struct OwnerProofTests {
  private let store: Store

  init() throws { store = try SampleAccounts.store() }

  private static let pages = [
    "/account/password", "/account/address", "/account/close", "/account/recovery-codes",
  ]

  @Test("Without the password nothing is changed", arguments: pages)
  func password(page: String) async throws {
    let account = try await SampleAccounts.add("Ada", to: store)
    let browser = try SiteBrowser(store)
    try browser.signIn(as: account, hasSecondFactor: false)
    try await browser.get("/account/password")
    for typed in ["", "not the password"] {
      let answer = try await browser.post(
        page,
        [
          "current": typed, "password": "another long pass phrase", "email": "new@example.org",
          "sure": "yes",
        ])
      #expect(answer.status == 422)
    }
    #expect(try store.account(email: EmailAddress("ada@example.org"))?.isActive == true)
  }

  @Test(
    "A session without the second factor changes nothing that proves the owner", arguments: pages)
  func withoutFactor(page: String) async throws {
    // No password: a fresh sign-in would be proof enough, were it not for the factor.
    let account = try await SampleAccounts.add("Ada", password: nil, to: store)
    _ = try SampleAccounts.addSecondFactor(
      to: SampleAccounts.signIn(account, in: store), in: store)
    let owner = try #require(try store.account(id: account.id))
    let browser = try SiteBrowser(store)
    try browser.signIn(as: owner, hasSecondFactor: false)
    try await browser.get("/account/password")
    let answer = try await browser.post(
      page,
      ["password": "another long pass phrase", "email": "new@example.org", "sure": "yes"])
    #expect(answer.status == 422)
    #expect(answer.body.contains("without your second factor"))
    #expect(try !store.hasPassword(account.id))
    #expect(try store.account(id: account.id)?.isActive == true)
    try browser.signIn(as: owner, hasSecondFactor: true)
    try await browser.get("/account/password")
    let strong = try await browser.post(
      page,
      ["password": "another long pass phrase", "email": "new@example.org", "sure": "yes"])
    #expect(strong.status < 400)
  }
}
