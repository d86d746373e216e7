import ArgumentParser
import Foundation
import Productivity
import Store

/// `touchstone index`: shows the newest run, or runs the method on an outside panel.
struct IndexShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the newest run, or run an outside panel with --panel.")

  @Option(help: "Only this lens.")
  var lens: String?

  @Flag(help: "As CSV, every column with its intervals.")
  var csv = false

  @Flag(help: "As JSON.")
  var json = false

  @Option(help: "Run the method on the panel in this folder instead.", completion: .directory)
  var panel: String?

  @Option(help: "Write the results of --panel to this file.", completion: .file())
  var out: String?

  @Option(
    name: .customLong("min-coverage"),
    help: "Share of the outcome weight a council-year of --panel needs; the lenses use 0.6.")
  var requiredWeight = 0.0

  @OptionGroup var options: IndexSettingsOptions
  @OptionGroup var data: DataOptions

  func validate() throws {
    guard out == nil || panel != nil else {
      throw ValidationError("--out goes with --panel. Use `touchstone export index --out FILE`.")
    }
  }

  func run() throws {
    if let panel { return try runPanel(in: panel) }
    let store = try data.openFilled()
    guard let index = try store.publishedIndex() else {
      throw CommandFailure(
        .notFound, "No index run is held yet. Compute one with `touchstone index compute`.")
    }
    if let lens, index.lens(lens) == nil {
      throw LensCommand.unknown(lens, held: Set(index.lenses.map(\.id)))
    }
    let lenses = index.lenses.filter { lens == nil || $0.id == lens }
    let names = try store.catalogue().register
    if csv || json {
      let table = LensExport.table(of: lenses, register: names, run: index.run.id)
      print(csv ? table.csv : table.json, terminator: csv ? "" : "\n")
    } else {
      for lens in lenses { print(IndexText(lens: lens, register: names).text + "\n") }
      print("Index run \(index.run.id.prefix(8)) of \(index.run.computed). 100 is what councils in")
      print("similar circumstances get, not an ideal. Councils are listed by band and then name.")
    }
  }

  private func runPanel(in folder: String) throws {
    let listing = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let names = PanelFile.names(in: listing) else {
      throw CommandFailure(
        .notFound,
        "The folder '\(folder)' needs panel.csv and measures.csv, or two files whose names end in "
          + "_panel.csv and _measures.csv.")
    }
    let base = URL(fileURLWithPath: folder)
    let panel = try PanelFile.parse(
      panel: TextFile.read(base.appendingPathComponent(names.panel).path), panelFile: names.panel,
      measures: TextFile.read(base.appendingPathComponent(names.measures).path),
      measuresFile: names.measures)
    let line = ProgressLine("Computing")
    var settings = options.settings
    settings.requiredWeight = requiredWeight
    let result = try IndexRun(panel: panel, settings: settings)
      .result(monitor: RunMonitor(progress: { line.show($0) }))
    line.finish()
    let text = ResultFile.render(result)
    if let out {
      try TextFile.write(text, to: out)
    } else {
      print(text, terminator: "")
    }
  }
}
