import Foundation
import Importers
import Sector
import Store

/// Runs one import with a progress bar.
struct ImportTask {
  let store: Store
  let path: String
  var kind: String?

  /// Tells whether there is anything to import, before a data folder is made for it.
  static func check(path: String) throws {
    guard Download.isAddress(path) || FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(
        .notFound, "There is no file or folder '\(path)'. Check the path and try again.")
    }
  }

  /// Imports the file, the folder, or what the address gives.
  func run() async throws -> Store.ImportReport {
    try Self.check(path: path)
    guard Download.isAddress(path) else { return try run(ImportSource(path: path)) }
    let file = try await Download.fetch(path, reach: .anywhere)
    defer { file.remove() }
    return try run(file.source())
  }

  private func run(_ source: ImportSource) throws -> Store.ImportReport {
    let line = ProgressLine("Importing")
    defer { line.finish() }
    let show: (Double) -> Void = { line.show($0) }
    return try store.importing(
      path: path, kind: kind ?? "recognised", by: .console, from: "touchstone import",
      progress: show
    ) { sink in
      try Import.run(source, as: kind, sink: sink)
    }
  }
}

/// What an import did, in words and numbers that add up.
struct ImportText {
  private let summary: ImportSummary
  private let rejections: [Rejection]

  init(_ report: Store.ImportReport) {
    self.init(summary: report.summary, rejections: report.rejections)
  }

  init(summary: ImportSummary, rejections: [Rejection]) {
    self.summary = summary
    self.rejections = rejections
  }

  var text: String {
    var lines = [
      "\(summary.itemsIn) in = \(summary.stored) stored"
        + (summary.revised > 0 ? " (\(summary.revised) of them revisions)" : "")
        + " + \(summary.unchanged) unchanged + \(summary.rejected) rejected"
    ]
    let groups = RejectReport.groups(rejections)
    for group in groups.prefix(10) {
      lines.append(
        "  \(group.count) x \(group.reason) (first: \(group.first.file), row \(group.first.row))")
    }
    if groups.count > 10 { lines.append("  and \(groups.count - 10) more reasons; see --rejects") }
    return lines.joined(separator: "\n")
  }
}
