import Foundation
import TestSupport
import Testing

@testable import Settings

@Suite("Settings of a server")
struct SiteConfigurationTests {
  @Test("without anything set, the defaults hold and say so")
  func defaults() throws {
    let settings = try SiteConfiguration(environment: [:])
    #expect(settings.host == "127.0.0.1")
    #expect(settings.port == 8080)
    #expect(settings.dataFolder == "data")
    #expect(settings.mail == "folder:data/mail")
    #expect(settings.address == nil && !settings.isSecure)
    #expect(settings[.port]?.source == .fallback)
    #expect(settings[.pack] == nil)
  }

  @Test("the command line goes before the environment, before the file, before the default")
  func precedence() throws {
    try withTemporaryFolder { folder in
      let file = try write("port: 1\nhost: 10.0.0.1\nworkers: 3\n", in: folder)
      let environment = [
        "TOUCHSTONE_PORT": "2", "TOUCHSTONE_HOST": "10.0.0.2", "TOUCHSTONE_CONFIG": file,
      ]
      let settings = try SiteConfiguration(flags: [.port: "3"], environment: environment)
      #expect(settings.port == 3 && settings[.port]?.source == .flag("--port"))
      #expect(settings.host == "10.0.0.2")
      #expect(settings[.host]?.source == .environment("TOUCHSTONE_HOST"))
      #expect(settings.workers == 3 && settings[.workers]?.source == .file(file, line: 3))
      #expect(settings[.logLevel]?.source == .fallback)
    }
  }

  @Test("the file is the one of --config, else of the environment, else the data folder's")
  func whichFile() throws {
    try withTemporaryFolder { folder in
      let flag = try write("port: 1", in: folder, name: "a.yaml")
      let variable = try write("port: 2", in: folder, name: "b.yaml")
      try write("port: 3", in: folder, name: SiteConfiguration.fileName)
      let data = ["TOUCHSTONE_DATA": folder]
      let named = data.merging(["TOUCHSTONE_CONFIG": variable]) { $1 }
      #expect(try SiteConfiguration(config: flag, environment: named).port == 1)
      #expect(try SiteConfiguration(environment: named).port == 2)
      #expect(try SiteConfiguration(environment: data).port == 3)
      #expect(try SiteConfiguration(environment: [:]).port == 8080)
    }
  }

  @Test("paths in a file are taken from its folder; those on the command line are left")
  func paths() throws {
    try withTemporaryFolder { folder in
      let file = try write("data: hub\npack: /packs/england\n", in: folder)
      let settings = try SiteConfiguration(config: file, environment: [:])
      #expect(settings.dataFolder == folder + "/hub")
      #expect(settings.pack == "/packs/england")
      let flagged = try SiteConfiguration(
        flags: [.data: "here"], config: file, environment: [:])
      #expect(flagged.dataFolder == "here")
    }
  }

  @Test("an empty file, comments and empty values set nothing")
  func nothing() throws {
    for text in ["", "# nothing yet\n", "port:\n"] {
      try withTemporaryFolder { folder in
        let file = try write(text, in: folder)
        #expect(try SiteConfiguration(config: file, environment: [:]).port == 8080)
      }
    }
  }

  @Test("a public address decides whether cookies keep to https")
  func address() throws {
    let settings = try SiteConfiguration(
      flags: [.address: "https://hub.example.org/"], environment: [:])
    #expect(settings.address == "https://hub.example.org")
    #expect(settings.isSecure)
  }

  @Test("proxies may be a list in the file and one text in the environment")
  func proxies() throws {
    try withTemporaryFolder { folder in
      let file = try write("trusted-proxies: [127.0.0.1, 10.0.0.0/8]\n", in: folder)
      let listed = try SiteConfiguration(config: file, environment: [:])
      let typed = try SiteConfiguration(
        environment: ["TOUCHSTONE_TRUSTED_PROXIES": "127.0.0.1, 10.0.0.0/8"])
      #expect(listed.trustedProxies == typed.trustedProxies)
      #expect(typed.trustedProxies.count == 2)
    }
  }

  @Test("the metrics token is read from its file, without the line break, and never shown")
  func token() throws {
    try withTemporaryFolder { folder in
      try write("s3cret-token\n", in: folder, name: "token")
      let file = try write("metrics-token-file: token\n", in: folder)
      let settings = try SiteConfiguration(config: file, environment: [:])
      #expect(settings.metricsToken?.value == "s3cret-token")
      var dumped = ""
      dump(settings, to: &dumped)
      #expect(!"\(settings)\(dumped)".contains("s3cret-token"))
    }
  }

  @Test("variables that look like settings are found")
  func unknownVariables() {
    let names = SiteConfiguration.unknownVariables(in: [
      "TOUCHSTONE_PROT": "1", "TOUCHSTONE_PORT": "2", "TOUCHSTONE_CONFIG": "x", "HOME": "/",
    ])
    #expect(names == ["TOUCHSTONE_PROT"])
  }

  @Test("every setting has a variable of its own and a meaning")
  func keys() {
    #expect(Set(SettingKey.allCases.map(\.variable)).count == SettingKey.allCases.count)
    #expect(SettingKey.logLevel.variable == "TOUCHSTONE_LOG_LEVEL")
    #expect(SettingKey.allCases.allSatisfy { !$0.meaning.isEmpty })
  }
}

/// Writes a file and gives its path.
@discardableResult
func write(_ text: String, in folder: String, name: String = "hub.yaml") throws -> String {
  let path = folder + "/" + name
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  return path
}
