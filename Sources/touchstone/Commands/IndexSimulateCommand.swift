import ArgumentParser
import Productivity

/// `touchstone index simulate`: how often the index is right in worlds whose truth is known.
struct IndexSimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Check the intervals on simulated councils whose true productivity is known.")

  @Option(help: "Number of councils in a panel.")
  var units = 150

  @Option(help: "Number of years in a panel.")
  var years = 6

  @Option(help: "Number of panels.")
  var runs = 14

  @Option(
    name: .customLong("break"),
    help: ArgumentHelp(
      "An assumption to break; repeat for several, or `all`.",
      discussion: SimulatedWorld.Break.allCases.map(\.rawValue).joined(separator: ", ")))
  var breaks: [String] = []

  @OptionGroup var options: IndexSettingsOptions

  func run() throws {
    let world = SimulatedWorld(units: units, years: years, breaks: try broken)
    let simulation = Simulation(world: world, runs: runs, settings: options.settings)
    let line = ProgressLine("Simulating")
    let report = try simulation.report(monitor: RunMonitor(progress: { line.show($0) }))
    line.finish()
    print(report.text, terminator: "")
  }

  private var broken: Set<SimulatedWorld.Break> {
    get throws {
      if breaks == ["all"] { return Set(SimulatedWorld.Break.allCases) }
      return Set(
        try breaks.map { name in
          guard let found = SimulatedWorld.Break(rawValue: name) else {
            let known = SimulatedWorld.Break.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("'\(name)' is not an assumption; choose from: \(known), all.")
          }
          return found
        })
    }
  }
}
