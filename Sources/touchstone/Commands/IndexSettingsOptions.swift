import ArgumentParser
import Productivity

/// The choices of a run that the command line may change.
struct IndexSettingsOptions: ParsableArguments {
  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(name: .customLong("L"), help: "Number of weight draws.")
  var weightDraws = 100

  @Option(name: .customLong("R"), help: "Number of posterior draws in all.")
  var draws = 4000

  @Option(help: "Number of threads; 0 for one per processor. It never changes a result.")
  var threads = 0

  var settings: RunSettings {
    var settings = RunSettings()
    settings.seed = seed
    settings.weightDraws = weightDraws
    settings.draws = draws
    settings.threads = threads
    return settings
  }
}
