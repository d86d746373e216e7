import Accounts
import HTTPTypes
import Mail
import Store
import Testing

@testable import Web

@Suite struct UnsubscribeTests {
  @Test("Opening the link changes nothing; the button does, without signing in")
  func button() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia")
    let address = "/unsubscribe/" + UnsubscribeToken.text(of: mia.id, by: site.store.secret)
    let browser = try SiteBrowser(site.store)
    let page = try await browser.get(address)
    #expect(page.status == 200 && page.body.contains("Stop the digests?"))
    #expect(try site.store.digestFrequency(of: mia.id) == .weekly)
    let done = try await browser.post(address)
    #expect(done.status == 200 && done.body.contains("You will get no more digests"))
    #expect(try site.store.digestFrequency(of: mia.id) == .off)
    #expect(try await browser.get(address).body.contains("You will get no more digests"))
    #expect(try site.actions().last == "digest.end")
  }

  @Test("A mail program ends them with one click, as RFC 8058 has it: no cookie, no redirection")
  func oneClick() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia")
    let address = "/unsubscribe/" + UnsubscribeToken.text(of: mia.id, by: site.store.secret)
    let program = try SiteBrowser(site.store)
    let answer = try await program.post(address, ["List-Unsubscribe": "One-Click"], token: "")
    #expect(answer.status == 200)
    #expect(try site.store.digestFrequency(of: mia.id) == .off)
    #expect(
      try await program.post(address, ["List-Unsubscribe": "One-Click"], token: "").status == 200)
    #expect(try site.actions().filter { $0 == "digest.end" }.count == 1)
  }

  @Test("A link that the hub did not make ends nothing")
  func forged() async throws {
    let site = try AdminSite()
    let mia = try site.person("Mia")
    let other = UnsubscribeToken.text(of: mia.id, by: .random())
    let browser = try SiteBrowser(site.store)
    for token in [other, mia.id, "\(mia.id).", "x"] {
      #expect(try await browser.get("/unsubscribe/\(token)").status == 404, "\(token)")
      #expect(try await browser.post("/unsubscribe/\(token)").status == 404, "\(token)")
    }
    #expect(try site.store.digestFrequency(of: mia.id) == .weekly)
  }
}
