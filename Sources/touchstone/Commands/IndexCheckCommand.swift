import ArgumentParser
import Productivity
import Store

/// `touchstone index check`: runs the newest run again in many ways and keeps what that shows.
struct IndexCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the newest run by running again, and publish what that shows.",
    discussion: """
      For each lens: the same run with another seed (more than a tenth of the bands changed: needs \
      more draws), the run without its last year, and the sensitivity panel: equal weights, weights \
      held less firmly, a point worth half and twice as much, no council types, one type only, each \
      measure and each circumstance left out. The runs of the panel have fewer draws than the run \
      itself; its first row shows how much that alone changes. The lens pages show the findings.
      """)

  @Option(help: "Only this lens; may be given several times.")
  var lens: [String] = []

  @Option(name: .customLong("L"), help: "Number of weight draws of each run of the panel.")
  var weightDraws = 20

  @Option(name: .customLong("R"), help: "Number of posterior draws of each run of the panel.")
  var draws = 2000

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    guard let run = try store.newestRunID().flatMap({ try store.indexRun($0) }) else {
      throw IndexCheckError.noRun
    }
    let held = Set(run.lenses.map(\.id))
    for id in lens where !held.contains(id) { throw LensCommand.unknown(id, held: held) }
    var changed = run.settings
    changed.weightDraws = weightDraws
    changed.draws = draws
    changed.threads = 0
    let line = ProgressLine("Checking")
    let checked = try store.checkIndex(lenses: lens.isEmpty ? nil : lens, changed: changed) {
      line.show($1, $0)
    }
    line.finish()
    for lens in checked { print(IndexCheckText(checked: lens).text + "\n") }
    print(
      "Kept with index run \(run.id.prefix(8)). The panel's runs had \(weightDraws) weight draws")
    print(
      "and \(draws) draws; the run itself had \(run.settings.weightDraws) and \(run.settings.draws)."
    )
  }
}
