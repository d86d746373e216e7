import Sector
import TestSupport
import Testing

@testable import Settings

@Suite("Providers of single sign-on in the configuration file")
struct ProviderSettingsTests {
  @Test("every part is read; the secret comes from its file")
  func whole() throws {
    try withTemporaryFolder { folder in
      try write("hush\n", in: folder, name: "secret")
      let file = try write(
        """
        sign-on:
          - id: council
            name: Birchbury Council
            issuer: https://login.example.org/v2.0
            client-id: touchstone
            client-secret-file: secret
            scopes: [openid, email]
            email-claim: mail
            verified-claim: xms_edov
            second-factor: [mfa]
            domains: [Birchbury.gov.uk]
            authorities:
              Birchbury.gov.uk: E06000023
          - id: second
            name: Second
            issuer: http://127.0.0.1:9000
            client-id: x
            domains: [second.example.org]
        """, in: folder)
      let settings = try SiteConfiguration(config: file, environment: [:])
      let provider = try #require(settings.providers.first)
      #expect(settings.providers.map(\.id) == ["council", "second"])
      #expect(provider.issuer == "https://login.example.org/v2.0")
      #expect(provider.clientSecret?.value == "hush")
      #expect(provider.scopes == ["openid", "email"])
      #expect(provider.emailClaim == "mail" && provider.verifiedClaim == "xms_edov")
      #expect(provider.secondFactors == ["mfa"])
      #expect(provider.domains == ["birchbury.gov.uk"])
      #expect(provider.authorities == ["birchbury.gov.uk": AuthorityCode("E06000023")])
      #expect(settings.providers[1].clientSecret == nil)
      #expect(settings.providers[1].scopes == ["openid", "email", "profile"])
    }
  }

  @Test(
    "what cannot work is refused",
    arguments: [
      ("id: A b", "small letters"), ("issuer: http://login.example.org", "https"),
      ("scopes: [email]", "openid"), ("authorities: [x]", "domain: code"),
      ("client-secret-file: nowhere", "nowhere"),
      ("domains: []", "'domains' must name"),
    ])
  func faults(line: String, words: String) throws {
    let lines = [
      "id": "council", "name": "Council", "issuer": "https://login.example.org",
      "client-id": "touchstone", "domains": "[birchbury.gov.uk]",
    ]
    let key = String(line.prefix { $0 != ":" })
    let rest = lines.filter { $0.key != key }.map { "\($0.key): \($0.value)" }
    let text = "sign-on:\n  -\n" + (rest + [line]).map { "    \($0)\n" }.joined()
    try withTemporaryFolder { folder in
      let file = try write(text, in: folder)
      let error = #expect(throws: SettingsError.self) {
        try SiteConfiguration(config: file, environment: [:])
      }
      #expect(error?.description.contains(words) ?? false, "\(error?.description ?? "")")
    }
  }

  @Test("the same name twice is refused")
  func twice() throws {
    let one =
      "  - {id: a, name: A, issuer: 'https://a.example.org', client-id: x, domains: [a.example.org]}\n"
    try withTemporaryFolder { folder in
      let file = try write("sign-on:\n" + one + one, in: folder)
      let error = #expect(throws: SettingsError.self) {
        try SiteConfiguration(config: file, environment: [:])
      }
      #expect(error?.description.contains("twice") ?? false)
    }
  }

  @Test(
    "of several providers each speaks for its own addresses",
    arguments: [
      (", domains: ['*']", ", domains: [b.example.org]", "cannot speak for every address"),
      (", domains: [a.example.org]", ", authorities: {A.example.org: E06000023}", "both speak"),
    ])
  func domains(first: String, second: String, words: String) throws {
    let text = """
      sign-on:
        - {id: a, name: A, issuer: 'https://a.example.org', client-id: x\(first)}
        - {id: b, name: B, issuer: 'https://b.example.org', client-id: x\(second)}

      """
    try withTemporaryFolder { folder in
      let file = try write(text, in: folder)
      let error = #expect(throws: SettingsError.self) {
        try SiteConfiguration(config: file, environment: [:])
      }
      #expect(error?.description.contains(words) ?? false)
    }
  }

  @Test("two providers for different addresses are taken")
  func both() throws {
    let text = """
      sign-on:
        - {id: a, name: A, issuer: 'https://a.example.org', client-id: x, domains: [a.example.org]}
        - {id: b, name: B, issuer: 'https://b.example.org', client-id: x, domains: [b.example.org]}

      """
    try withTemporaryFolder { folder in
      let file = try write(text, in: folder)
      #expect(try SiteConfiguration(config: file, environment: [:]).providers.count == 2)
    }
  }
}
