import ArgumentParser
import Importers
import Store

/// `touchstone library import`: takes in a table of resources, all of it or nothing.
struct LibraryImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in a table of resources.",
    discussion: """
      The table needs the columns title and address; docs/reference/library.md lists the others. A
      row with an id that is held changes that resource, and what it was is kept. A row whose
      address is held under another id is rejected and says which. The same table twice changes
      nothing.
      """)

  @Argument(help: "A CSV file.", completion: .file())
  var path: String

  @Option(help: "Write every rejected row to this CSV file.", completion: .file())
  var rejects: String?

  @OptionGroup var data: DataOptions

  func run() async throws {
    try ImportTask.check(path: path)
    let report = try LibraryTask(store: data.open()).take(path)
    print(ImportText(summary: report.summary, rejections: report.rejections).text)
    if let rejects {
      try TextFile.write(
        String(decoding: RejectReport.csv(report.rejections), as: UTF8.self), to: rejects)
    }
  }
}
