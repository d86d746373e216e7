import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Sector
import Store
import Testing

@testable import Web

/// What every answer carries, pages, errors, files and answers from memory alike.
@Suite struct SecurityHeadersTests {
  private static let addresses = [
    "/open", "/open", "/form", "/desk", "/nowhere", "/nowhere.json", "/robots.txt",
  ]

  private func browser(at address: String) throws -> SiteBrowser {
    try SiteBrowser(
      SampleStore.shared, areas: [SampleArea()], configuration: .init(address: address))
  }

  private func value(_ name: String, in answer: SiteBrowser.Answer) -> String? {
    answer.headers[HTTPField.Name(name)!]
  }

  @Test("Every answer keeps foreign and inline code, frames, sniffing and other sites away")
  func everywhere() async throws {
    let browser = try browser(at: "https://hub.example")
    for address in Self.addresses {
      let answer = try await browser.get(address)
      let policy = try #require(value("content-security-policy", in: answer), "\(address)")
      for rule in [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "object-src 'none'",
        "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
      ] { #expect(policy.contains(rule), "\(address)") }
      #expect(!policy.contains("unsafe"))
      #expect(value("x-content-type-options", in: answer) == "nosniff")
      #expect(value("referrer-policy", in: answer) == "same-origin")
      #expect(value("cross-origin-opener-policy", in: answer) == "same-origin")
      #expect(value("cross-origin-resource-policy", in: answer) == "same-origin")
      #expect(value("access-control-allow-origin", in: answer) == nil)
      let transport = try #require(value("strict-transport-security", in: answer), "\(address)")
      #expect(transport == "max-age=31536000; includeSubDomains")
    }
  }

  @Test("Without HTTPS nothing promises HTTPS")
  func plain() async throws {
    let browser = try browser(at: "http://hub.example")
    for address in Self.addresses {
      #expect(
        value("strict-transport-security", in: try await browser.get(address)) == nil, "\(address)")
    }
  }

  @Test("Errors are kept by nobody, personal pages by neither browsers nor search engines")
  func keeping() async throws {
    let browser = try browser(at: "http://hub.example")
    for address in ["/nowhere", "/nowhere.json"] {
      #expect(value("cache-control", in: try await browser.get(address)) == "no-store")
    }
    try browser.signIn(Membership(.steward, of: .sector))
    for address in ["/open", "/desk", "/drafts/1"] {
      #expect(value("cache-control", in: try await browser.get(address)) == "no-store")
    }
    let page = try await browser.get("/desk")
    #expect(value("x-robots-tag", in: page) == "noindex")
    let open = try await browser.another().get("/open")
    #expect(value("x-robots-tag", in: open) == nil)
  }

  @Test("Signing out clears what the browser kept of the site, and no other site's cookies")
  func signingOut() throws {
    let visitors = Visitors(store: SampleStore.shared, secret: .random(), isSecure: true)
    var response = Response(status: .seeOther)
    var page = PageResponse.redirect(to: "/")
    page.session = .end
    visitors.write(page, of: Visit(), to: &response)
    let cleared = response.headers[HTTPField.Name("Clear-Site-Data")!]
    #expect(cleared == "\"cache\", \"storage\"")
    let cookie = try #require(response.headers[values: .setCookie].first)
    #expect(cookie.hasPrefix("__Host-touchstone=;") && cookie.contains("Max-Age=0"))
  }
}
