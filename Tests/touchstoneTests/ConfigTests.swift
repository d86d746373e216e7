import Foundation
import TestSupport
import Testing

@Suite("touchstone config")
struct ConfigTests {
  @Test("every setting is shown with where it came from, and no secret is")
  func show() throws {
    try withTemporaryFolder { folder in
      func write(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      try write("hush-hush\n", "secret")
      try write(
        """
        port: 9000
        metrics-token-file: secret
        sign-on:
          - id: council
            name: Birchbury
            issuer: https://login.example.org
            client-id: hub
            client-secret-file: secret
            domains: [birchbury.gov.uk]
        """, "hub.yaml")
      let outcome = try Program.run(
        ["config", "show", "--config", "hub.yaml", "--host", "0.0.0.0"], in: folder)
      #expect(outcome.code == 0, "\(outcome.complaint)")
      func words(_ setting: String) -> [Substring] {
        outcome.output.split(separator: "\n").first { $0.hasPrefix(setting + " ") }?
          .split(separator: " ") ?? []
      }
      #expect(words("host") == ["host", "0.0.0.0", "the", "option", "--host"])
      #expect(words("port") == ["port", "9000", "hub.yaml,", "line", "1"])
      #expect(words("workers").suffix(2) == ["the", "default"])
      #expect(words("council").contains("(secret)"))
      #expect(!outcome.output.contains("hush"))
    }
  }

  @Test("a setting that is none stops every command with one sentence")
  func unknown() throws {
    try withTemporaryFolder { folder in
      try Data("prot: 1\n".utf8).write(to: URL(fileURLWithPath: folder + "/hub.yaml"))
      for command in ["config show", "doctor", "serve", "measures"] {
        let words = command.split(separator: " ").map(String.init)
        let outcome = try Program.run(words + ["--config", "hub.yaml"], in: folder)
        #expect(outcome.code == 64)
        #expect(outcome.complaint.contains("Did you mean 'port'?"), "\(outcome.complaint)")
        #expect(outcome.output.isEmpty)
      }
    }
  }
}
