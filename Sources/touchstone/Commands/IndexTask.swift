import Productivity
import Store

/// Computes an index run with a progress bar.
struct IndexTask {
  let store: Store
  var lenses: [String]?
  var settings = RunSettings()

  func run() throws -> Store.Computation {
    let line = ProgressLine("Computing")
    defer { line.finish() }
    return try store.computeIndex(
      lenses: lenses, settings: settings, by: .console, from: "touchstone index compute"
    ) { lens, share in
      line.show(share, lens)
    }
  }

  /// What was computed, a line a lens, and what was not and why.
  static func summary(of computation: Store.Computation) -> String {
    let run = computation.run
    let done = run.lenses.map { lens in
      "  \(lens.id): \(lens.result.units.count) councils, "
        + "\(lens.result.years.first ?? 0) to \(lens.result.years.last ?? 0)"
        + (lens.result.isExperimental ? ", experimental" : "")
    }
    let skipped = computation.skipped.map { "  \($0.lens) not computed: \($0.reason)" }
    return (["Index run \(run.id.prefix(8)):"] + done + skipped).joined(separator: "\n")
  }
}
