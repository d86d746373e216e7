import Accounts
import Store
import TestSupport
import Testing

@testable import Web

/// Fields for passwords hide what is typed and leave password managers alone.
@Suite struct PasswordFieldTests {
  @Test("Every field for a password is masked, named for password managers, and open to pasting")
  func fields() async throws {
    let store = try SampleAccounts.store()
    let account = try await SampleAccounts.add("Ada", to: store)
    let browser = try SiteBrowser(store)
    let signIn = try await browser.get("/account/sign-in").body
    try browser.signIn(as: account, hasSecondFactor: false)
    let change = try await browser.get("/account/password").body
    #expect(inputs(signIn, named: "password") == 1 && inputs(change, named: "password") == 1)
    #expect(inputs(change, named: "current") > 0)
    #expect(signIn.contains("autocomplete=\"current-password\""))
    #expect(change.contains("autocomplete=\"new-password\""))
    for page in [signIn, change] {
      #expect(!page.contains("onpaste"))
      #expect(page.firstMatch(of: /name="(password|current)"[^>]*autocomplete="off"/) == nil)
      #expect(!page.lowercased().contains("question") && !page.lowercased().contains("hint"))
      #expect(page.firstMatch(of: /name="(password|current)"[^>]*maxlength="([0-9]|[1-5][0-9])"/) == nil)
    }
  }

  /// How many masked fields of this name a page has; fails where one is not masked.
  private func inputs(_ page: String, named name: String) -> Int {
    let fields = page.matches(of: /<input[^>]*>/).map { String($0.output) }
      .filter { $0.contains("name=\"\(name)\"") && !$0.contains("type=\"hidden\"") }
    for field in fields {
      #expect(field.contains("type=\"password\"") && !field.contains("\"off\""), "\(field)")
    }
    return fields.count
  }
}
