import ArgumentParser
import Productivity

/// `touchstone index compute`: computes every lens on the figures held and publishes the run.
struct IndexComputeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compute", abstract: "Compute the index on the figures held, and publish it.")

  @Option(help: "Only this lens; may be given several times.")
  var lens: [String] = []

  @OptionGroup var options: IndexSettingsOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let held = Set(try store.lensTexts().map(\.id))
    for id in lens where !held.contains(id) { throw LensCommand.unknown(id, held: held) }
    let computation = try IndexTask(
      store: store, lenses: lens.isEmpty ? nil : lens, settings: options.settings
    ).run()
    print(IndexTask.summary(of: computation))
    guard !computation.run.lenses.isEmpty else {
      throw CommandFailure(.data, "No lens could be computed; the reasons are above.")
    }
  }
}
