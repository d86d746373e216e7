import ArgumentParser
import Productivity
import Store

/// `touchstone lens`: lens definitions.
struct LensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lens", abstract: "List lenses, show one, check a lens file.",
    discussion: """
      Examples:
        touchstone lens                       every lens held
        touchstone lens show csc_e            the text of a lens
        touchstone lens check my-lens.yaml    say what is wrong with a file before importing it
        touchstone lens goalposts csc_e       goalposts measured on the figures held
      """,
    subcommands: [
      LensListCommand.self, LensShowCommand.self, LensCheckCommand.self, LensGoalpostsCommand.self,
    ],
    defaultSubcommand: LensListCommand.self)

  /// The failure for a lens that is not held.
  static func unknown(_ id: String, held: Set<String>) -> CommandFailure {
    CommandFailure(
      .notFound,
      "There is no lens '\(id)'. "
        + (held.isEmpty
          ? "None is held; import a pack or a lens file first."
          : "Held are \(held.sorted().joined(separator: ", "))."))
  }
}

/// `touchstone lens list`.
struct LensListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the lenses held.")

  @OptionGroup var data: DataOptions

  func run() throws {
    let lenses = try data.openIfPresent()?.lensDefinitions() ?? []
    let table = TextTable(
      columns: [
        .init(title: "Lens"), .init(title: "Version", isFigure: true), .init(title: "Stage"),
        .init(title: "Title"),
      ],
      rows: lenses.map { [$0.id, String($0.version), $0.status.state.rawValue, $0.title] })
    print(lenses.isEmpty ? "No lens is held. Import a pack or a lens file first." : table.text)
  }
}

/// `touchstone lens show`.
struct LensShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a lens as it stands in its file.")

  @Argument(help: "The lens's id.")
  var lens: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let texts = try data.openIfPresent()?.lensTexts() ?? []
    guard let found = texts.first(where: { $0.id == lens }) else {
      throw LensCommand.unknown(lens, held: Set(texts.map(\.id)))
    }
    print(found.text, terminator: "")
  }
}

/// `touchstone lens check`.
struct LensCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a lens file, and its measures where data are held.")

  @Argument(help: "A lens file (YAML).", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @OptionGroup var data: DataOptions

  func run() throws {
    let lens = try LensFile.read(try TextFile.read(file), file: file)
    guard let store = try data.openIfPresent(), try !store.catalogue().isEmpty else {
      return print("\(file): the definition is sound. Load data to check its measures.")
    }
    try lens.check(against: try store.catalogue().measures)
    let panel = try store.panel(of: lens)
    print("\(file): sound, with \(panel.authorities.count) councils and figures for every year.")
  }
}
