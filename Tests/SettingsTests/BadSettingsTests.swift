import TestSupport
import Testing

@testable import Settings

/// What cannot be used is refused in one sentence that says where it stands and what to do.
@Suite("Settings that cannot be used")
struct BadSettingsTests {
  @Test(
    "in a file",
    arguments: [
      ("prot: 80", ["'prot'", "line 1", "Did you mean 'port'?"]),
      ("host: x\nqwertyuiop: 80", ["'qwertyuiop'", "line 2", "The settings are host, port"]),
      ("port: eighty", ["'port' is 'eighty'", "line 1", "between 0 and 65535"]),
      ("port: 70000", ["70000", "between 0 and 65535"]),
      ("workers: 99", ["'workers' is '99'", "between 0 and 64"]),
      ("log-level: loud", ["one of trace, debug, info"]),
      ("log-format: xml", ["one of json, text, auto"]),
      ("metrics: all", ["one of loopback, off"]),
      ("mail: pigeon", ["folder:PATH, sendmail"]),
      ("mail-from: nobody", ["Touchstone <hub@example.org>"]),
      ("address: hub.example.org", ["https://hub.example.org"]),
      ("address: https://hub.example.org/path", ["https://hub.example.org"]),
      ("address: ftp://hub.example.org", ["https://hub.example.org"]),
      ("trusted-proxies: [nginx]", ["10.0.0.0/8"]),
      ("port: {a: 1}", ["'port'", "must be one value"]),
      ("- port", ["must list settings as 'name: value'"]),
      ("port: [", ["no valid YAML"]),
      ("port: 1\nport: 2", ["'port'", "stands there twice"]),
      ("metrics-token-file: nowhere", ["nowhere", "could not be read"]),
      ("sign-on: council", ["'sign-on'", "must be a list"]),
      ("sign-on:\n  - name: A", ["the provider needs 'id'"]),
      ("sign-on:\n  - id: a\n    isuer: b", ["'isuer'", "line 3", "Did you mean 'issuer'?"]),
    ])
  func file(text: String, words: [String]) throws {
    try withTemporaryFolder { folder in
      let path = try write(text, in: folder)
      let error = #expect(throws: SettingsError.self) {
        try SiteConfiguration(config: path, environment: [:])
      }
      for word in words {
        #expect(error?.description.contains(word) ?? false, "\(error?.description ?? "")")
      }
      #expect(error?.description.contains("hub.yaml") ?? false || words.contains("nowhere"))
    }
  }

  @Test("in the environment and on the command line")
  func elsewhere() throws {
    let environment = #expect(throws: SettingsError.self) {
      try SiteConfiguration(environment: ["TOUCHSTONE_PORT": "x"])
    }
    #expect(environment?.description.contains("the environment variable TOUCHSTONE_PORT") ?? false)
    let flag = #expect(throws: SettingsError.self) {
      try SiteConfiguration(flags: [.port: "-1"], environment: [:])
    }
    #expect(flag?.description.contains("the option --port") ?? false)
  }

  @Test("a file that is named must be there")
  func missing() {
    let error = #expect(throws: SettingsError.self) {
      try SiteConfiguration(config: "/no/such/hub.yaml", environment: [:])
    }
    #expect(error?.description.contains("/no/such/hub.yaml") ?? false)
  }

  @Test("the data folder's own file cannot name another data folder")
  func circle() throws {
    try withTemporaryFolder { folder in
      try write("data: elsewhere", in: folder, name: SiteConfiguration.fileName)
      let error = #expect(throws: SettingsError.self) {
        try SiteConfiguration(flags: [.data: folder], environment: [:])
      }
      #expect(error?.description.contains("cannot name another data folder") ?? false)
    }
  }
}
