import Accounts
import ArgumentParser
import Assessment
import Store

/// `touchstone assess framework list`.
struct FrameworkListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the frameworks held, with drafts.")

  @OptionGroup var data: DataOptions

  func run() throws {
    let records = try data.openIfPresent()?.frameworkRecords() ?? []
    guard !records.isEmpty else {
      return print(
        "No framework is held. Load one with `touchstone assess framework load FILE`.")
    }
    let table = TextTable(
      columns: [
        .init(title: "Framework"), .init(title: "Version", isFigure: true), .init(title: "State"),
        .init(title: "Saved"),
      ],
      rows: records.map {
        [$0.id, String($0.version), $0.isDraft ? "draft" : "published", $0.saved]
      })
    print(table.text)
  }
}

/// `touchstone assess framework check`.
struct FrameworkCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a framework file.")

  @Argument(help: "A framework file (YAML).", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  func run() throws {
    let framework = try FrameworkFile.read(try TextFile.read(file), file: file)
    print(
      "\(file): sound, with \(framework.themes.count) themes and "
        + "\(framework.statements.count) statements.")
  }
}

/// `touchstone assess framework load`.
struct FrameworkLoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Publish a framework from its file, as the next version.")

  @Argument(help: "A framework file (YAML).", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let text = try TextFile.read(file)
    let isNew = try data.open().loadFramework(
      text, file: file, by: .console, from: "command assess framework load")
    print(isNew ? "\(file): published." : "\(file): held already; nothing changed.")
  }
}

/// `touchstone assess framework publish`.
struct FrameworkPublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: "Publish the draft that a steward edited on the site.")

  @Argument(help: "The framework's id, such as improvement.")
  var framework: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let published = try data.open().publishFrameworkDraft(
      framework, by: .console, from: "command assess framework publish")
    print("Version \(published.version) of \(published.id) is published.")
  }
}

/// `touchstone assess framework show`.
struct FrameworkShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a framework as it stands in its file.")

  @Argument(help: "The framework's id, such as improvement.")
  var framework: String

  @Option(name: .customLong("version-number"), help: "This version instead of the newest.")
  var number: Int?

  @Flag(help: "The draft that a steward edits.")
  var draft = false

  @OptionGroup var data: DataOptions

  func run() throws {
    let records = try data.openIfPresent()?.frameworkRecords() ?? []
    let found = records.first {
      $0.id == framework && $0.isDraft == draft && (number == nil || $0.version == number)
    }
    guard let found else { throw CommandFailure(.notFound, message) }
    print(found.text, terminator: "")
  }

  private var message: String {
    "There is no such version of '\(framework)'. List them with `touchstone assess framework`."
  }
}
