import Foundation
import TestSupport
import Testing

@testable import Settings

@Suite("Any configuration file")
struct SettingsFuzzTests {
  @Test("is read or refused in one sentence")
  func anything() {
    var fuzz = Fuzz("configuration files", quick: 2_000, weight: 10)
    let sample = """
      port: 8080
      trusted-proxies: [127.0.0.1, "10.0.0.0/8"]
      # a comment
      sign-on:
        - id: a
          name: 'A'
          issuer: https://a.example.org
          client-id: &x y
          scopes: [openid]
          authorities: {a.gov.uk: E06000023}
      """
    for _ in 0..<fuzz.count {
      do {
        let file = try ConfigurationFile(text: fuzz.text(like: [sample]), path: "hub.yaml")
        #expect(file.providers.allSatisfy { $0.provider.fault == nil }, "seed \(fuzz.seed)")
      } catch {
        #expect(error.description.contains("hub.yaml"), "seed \(fuzz.seed)")
        #expect(!error.description.contains("\n"), "seed \(fuzz.seed)")
      }
    }
  }
}
