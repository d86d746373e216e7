import ArgumentParser
import Importers
import Sector
import Store

/// `touchstone pack`: data sets in Touchstone's own form.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack", abstract: "Build a pack from the figures held.",
    subcommands: [PackBuildCommand.self])
}

/// `touchstone pack build`: writes the figures that a nation's lenses need.
struct PackBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write a pack: register, measures, figures and lenses of one nation.",
    discussion: """
      Example:
        touchstone pack build Packs/england --nation England

      Only figures under an open licence are written, and what is left out is named. The same
      data make the same bytes.
      """)

  @Argument(help: "The folder to write to.", completion: .directory)
  var folder: String

  @Option(help: "The nation whose lenses and councils to write.")
  var nation = "England"

  @Option(help: "The pack's own version.")
  var version = "1"

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let (contents, leftOut) = try store.packContents(nation: nation).openOnly()
    guard !contents.lenses.isEmpty else {
      throw CommandFailure(
        .notFound, "No lens of \(nation) is held. Import lens files first, then build the pack.")
    }
    let writer = PackWriter(
      info: PackInfo(
        name: nation.lowercased(), title: "\(nation): councils, figures and lenses",
        version: version,
        description: "What the hub's lenses of \(nation) need: figures only, each row naming its "
          + "release."))
    let files = try writer.write(contents, to: folder)
    print(
      "\(contents.observations.count) figures of \(contents.measures.count) measures, "
        + "\(contents.authorities.count) councils, \(contents.lenses.count) lenses in "
        + "\(files.count) files in \(folder)")
    for source in leftOut { print("  left out until its terms are confirmed: \(source)") }
  }
}
