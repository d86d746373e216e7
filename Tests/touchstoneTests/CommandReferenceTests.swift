import ArgumentParser
import Foundation
import Testing

@testable import touchstone

/// The reference of the command line names every command with every option, and no other command.
@Suite struct CommandReferenceTests {
  /// The sections of docs/reference/command-line.md by the command in their heading.
  private let sections: [String: String]

  init() throws {
    let page = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/reference/command-line.md")
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n## ")
    sections = Dictionary(
      parts.dropFirst().map { part in
        let lines = part.split(separator: "\n", maxSplits: 1).map(String.init)
        return (lines[0], lines.count > 1 ? lines[1] : "")
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test("Every command and every option is documented", arguments: Self.commands)
  func isDocumented(_ command: Command) throws {
    let section = try #require(
      sections[command.name],
      "docs/reference/command-line.md lacks '## \(command.name)'; run `make reference`")
    for option in command.options {
      #expect(
        section.contains(option), "'\(command.name)' has \(option), which its section does not name"
      )
    }
  }

  @Test("No documented command is gone")
  func isThere() {
    let names = Set(Self.commands.map(\.name))
    for name in sections.keys { #expect(names.contains(name), "there is no '\(name)' any more") }
  }

  /// One command as it is typed, with the options that its help names.
  struct Command: Sendable, CustomTestStringConvertible {
    var name: String
    var options: Set<String>
    var testDescription: String { name }
  }

  private static var commands: [Command] { commands(below: Touchstone.self, name: "touchstone") }

  private static func commands(below type: any ParsableCommand.Type, name: String) -> [Command] {
    let help = Touchstone.helpMessage(for: type, columns: 200)
    let listed = help.components(separatedBy: "SUBCOMMANDS:")[0]
    let options = listed.split(separator: "\n").filter { $0.hasPrefix("  -") }
      .flatMap { $0.matches(of: /--?[A-Za-z][A-Za-z0-9-]*/).prefix(2).map { String($0.output) } }
    return [Command(name: name, options: Set(options))]
      + type.configuration.subcommands.flatMap {
        commands(below: $0, name: "\(name) \($0._commandName)")
      }
  }
}
