import Accounts
import Store
import Testing

@testable import Web

@Suite struct OutboxPageTests {
  @Test("Stewards see states and reasons, never a text, and try again what was given up")
  func retry() async throws {
    let site = try AdminSite()
    for index in 0..<3 {
      try site.store.post(
        OutgoingMail(
          kind: "invitation", to: "p\(index)@example.org", subject: "Hush", text: "secret link"))
    }
    let dead = try #require(try site.store.claimMail())
    try site.store.markFailed(dead, "no such <mailbox>", isFinal: true)
    let sent = try #require(try site.store.claimMail())
    try site.store.markSent(sent)
    let browser = try site.browser(of: site.steward())
    let all = try await browser.get("/admin/mail").body
    #expect(all.contains("All (3)") && all.contains("Given up (1)") && all.contains("Sent (1)"))
    #expect(!all.contains("secret link") && all.contains("no such &lt;mailbox&gt;"))
    let page = try await browser.get("/admin/mail?state=dead").body
    #expect(page.contains("p0@example.org") && !page.contains("p1@example.org"))
    let answer = try await browser.post("/admin/mail/retry", ["mail": dead.id])
    #expect(try await browser.follow(answer).body.contains("1 message is tried again."))
    #expect(try site.store.mailCounts() == [.waiting: 2, .sent: 1])
    #expect(try site.actions().last == "mail.retry")
  }

  @Test("Leads do not see the outbox")
  func lead() async throws {
    let site = try AdminSite()
    let browser = try site.browser(of: site.lead(), hasSecondFactor: false)
    #expect(try await browser.get("/admin/mail").status == 403)
  }
}
