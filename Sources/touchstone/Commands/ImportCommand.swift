import ArgumentParser
import Foundation
import Importers
import Sector
import Store

/// `touchstone import`: takes in a release, all of it or nothing.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in figures, councils or lenses from a file, a folder or an address.",
    discussion: """
      Examples:
        touchstone import Packs/england
        touchstone import RSX_2024-25.ods --as mhclg-rsx
        touchstone import https://example.org/datapackage.json --rejects rejects.csv

      The kind is recognised from the content; --kinds lists them. An import is one transaction:
      it is kept whole, or not at all. The same file twice changes nothing.
      """)

  @Argument(help: "A file, a folder or an http(s) address.", completion: .file())
  var path: String?

  @Option(name: .customLong("as"), help: "The kind of file, where it is not recognised.")
  var kind: String?

  @Option(help: "Write every rejected row to this CSV file.", completion: .file())
  var rejects: String?

  @Flag(help: "List the kinds of file that can be read.")
  var kinds = false

  @OptionGroup var data: DataOptions

  func run() async throws {
    if kinds { return listKinds() }
    guard let path else { throw ValidationError("Name a file, a folder or an address to import.") }
    try ImportTask.check(path: path)
    let store = try data.open()
    let report = try ImportTask(store: store, path: path, kind: kind).run()
    print(ImportText(report).text)
    if let rejects { try write(report.rejections, to: rejects) }
  }

  private func listKinds() {
    let table = TextTable(
      columns: [.init(title: "Kind"), .init(title: "What it is")],
      rows: Import.importers.map { [$0.kind, $0.looksFor] })
    print(table.text)
  }

  private func write(_ rejections: [Rejection], to path: String) throws {
    try TextFile.write(
      String(decoding: RejectReport.csv(rejections), as: UTF8.self), to: path)
  }
}
