import Foundation
import Importers
import Store

/// Runs one import with a progress bar.
struct ImportTask {
  let store: Store
  let path: String
  var kind: String?

  func run() throws -> Store.ImportReport {
    guard path.contains("://") || FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(
        .notFound, "There is no file or folder '\(path)'. Check the path and try again.")
    }
    let line = ProgressLine("Importing")
    defer { line.finish() }
    return try store.importing(
      path: path, kind: kind ?? "recognised", progress: { line.show($0) }
    ) { sink in
      try Import.run(path: path, as: kind, sink: sink)
    }
  }
}

/// What an import did, in words and numbers that add up.
struct ImportText {
  private let report: Store.ImportReport

  init(_ report: Store.ImportReport) { self.report = report }

  var text: String {
    let summary = report.summary
    var lines = [
      "\(summary.itemsIn) in = \(summary.stored) stored"
        + (summary.revised > 0 ? " (\(summary.revised) of them revisions)" : "")
        + " + \(summary.unchanged) unchanged + \(summary.rejected) rejected"
    ]
    for (reason, count, example) in reasons.prefix(10) {
      lines.append("  \(count) x \(reason) (first: \(example))")
    }
    if reasons.count > 10 { lines.append("  and \(reasons.count - 10) more reasons; see --rejects") }
    return lines.joined(separator: "\n")
  }

  /// Reasons for rejecting, the most frequent first, each with its first place.
  private var reasons: [(String, Int, String)] {
    var groups: [String: (count: Int, example: String)] = [:]
    for rejection in report.rejections {
      let place = "\(rejection.file), row \(rejection.row)"
      groups[rejection.reason, default: (0, place)].count += 1
    }
    return groups.map { ($0.key, $0.value.count, $0.value.example) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
