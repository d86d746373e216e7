import Database
import Foundation
import HTTPTypes
import Store
import TestSupport
import Testing

@testable import Web

/// Whatever stands in an address, a header or a form, it is answered and never by an error of ours.
@Suite struct RequestFuzzTests {
  @Test("Values of headers are read, and what was written is what comes back")
  func headers() {
    var fuzz = Fuzz("headers", quick: 5_000)
    let sample = "form-data; name=\"a b\"; filename=\"x;y=\\\"z\\\".csv\"; charset=utf-8"
    for _ in 0..<fuzz.count {
      let text = fuzz.text(like: [sample])
      let read = HeaderValue(text)
      #expect(read.parameters.count <= text.utf8.count, "seed \(fuzz.seed)")
      #expect(read.value == read.value.lowercased(), "seed \(fuzz.seed)")
    }
  }

  @Test("Addresses that lead on stay on this site, whatever they are")
  func ownAddresses() {
    var fuzz = Fuzz("addresses to go on to", quick: 5_000)
    let samples = [
      "/account?next=%2F", "//evil.example.org/", "/\\evil", "https://evil", "/a/../b#c",
    ]
    for _ in 0..<fuzz.count {
      guard let address = OwnAddress.checked(fuzz.text(like: samples)) else { continue }
      let url = URL(string: address, relativeTo: URL(string: "https://hub.example.org/x"))
      #expect(url == nil || url?.host == "hub.example.org", "\(address), seed \(fuzz.seed)")
      #expect(!address.contains { $0.isNewline }, "seed \(fuzz.seed)")
    }
  }

  @Test("Addresses, cookies and forms of any kind get an answer that is no error of ours")
  func requests() async throws {
    var fuzz = Fuzz("requests", quick: 500, weight: 20)
    let browser = try SiteBrowser(Store(database: SQLDatabase()))
    let addresses = [
      "/councils?q=a&sort=name", "/councils/E06000023.csv", "/lenses/csc/try?weights=1,2",
      "/measures.json", "/compare?c=E06000023,E06000024", "/account/links/abc", "/account/sign-in",
      "/account/sign-on/council/back?state=a&code=b", "/sources/x", "/%00", "/a%2Fb?%ff=%",
    ]
    let cookies = [
      "touchstone=abc; touchstone-form=def; touchstone-note=e30.abc", "touchstone-note=.", "a",
    ]
    for _ in 0..<fuzz.count {
      var address = fuzz.text(like: addresses)
      address.unicodeScalars.removeAll { $0.value <= 0x20 || $0.value >= 0x7F }
      var cookie = fuzz.text(like: cookies)
      cookie.unicodeScalars.removeAll { $0.value < 0x20 || $0.value >= 0x7F }
      let answer = try await browser.get(
        "/" + address.drop { $0 == "/" }, headers: [.cookie: cookie])
      #expect(answer.status < 500, "\(address) with \(cookie), seed \(fuzz.seed)")
      let sent = try await browser.post(
        "/account/sign-in", body: fuzz.text(like: ["email=a%40b&password=c&csrf=d&next=%2F"]),
        contentType: "application/x-www-form-urlencoded")
      #expect(sent.status < 500, "seed \(fuzz.seed)")
    }
  }
}
