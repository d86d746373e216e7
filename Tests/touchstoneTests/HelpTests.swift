import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  static let commands: [[String]] = [
    [], ["serve"], ["import"], ["pack"], ["pack", "build"], ["index"], ["index", "show"],
    ["index", "compute"], ["index", "core"], ["index", "simulate"], ["council"], ["lens"],
    ["lens", "list"], ["lens", "show"], ["lens", "check"], ["lens", "goalposts"], ["measures"],
    ["export"], ["frontier"], ["frontier", "dea"], ["doctor"],
    ["audit"], ["audit", "verify"], ["audit", "list"], ["audit", "export"], ["mail"],
    ["mail", "list"], ["mail", "send"], ["mail", "test"],
    ["account"], ["account", "create"], ["account", "link"], ["account", "list"],
    ["account", "close"],
  ]

  @Test("every command explains itself", arguments: commands)
  func help(command: [String]) throws {
    let outcome = try Program.run(command + ["--help"], in: "/tmp")
    #expect(outcome.code == 0 && outcome.complaint.isEmpty)
    #expect(outcome.output.hasPrefix("OVERVIEW: "))
    #expect(outcome.output.contains("USAGE: " + (["touchstone"] + command).joined(separator: " ")))
  }

  @Test("the first page names every command and the exit codes")
  func overview() throws {
    let text = try Program.run(["--help"], in: "/tmp").output
    for command in Set(Self.commands.compactMap(\.first)) {
      #expect(text.contains("  \(command) "))
    }
    for code in [64, 65, 66, 70, 73, 75] { #expect(text.contains("\(code) ")) }
  }

  @Test("version and shell completion", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let version = try Program.run(["--version"], in: "/tmp")
    #expect(version.code == 0 && version.output.split(separator: ".").count == 3)
    let script = try Program.run(["--generate-completion-script", shell], in: "/tmp")
    #expect(script.code == 0 && script.output.contains("touchstone"))
  }
}
