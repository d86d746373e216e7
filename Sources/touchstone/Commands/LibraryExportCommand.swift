import ArgumentParser
import Library
import Store

/// `touchstone library export`: every resource that is shown, as a table that can be taken in again.
struct LibraryExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write every resource that is shown to a CSV file.")

  @Argument(help: "Where to write; without it, to standard output.", completion: .file())
  var path: String?

  @OptionGroup var data: DataOptions

  func run() async throws {
    let resources = try data.open().libraryResources()
    let text = ResourceTable.export(resources).csv
    guard let path else { return print(text, terminator: "") }
    try TextFile.write(text, to: path)
    print("\(resources.count) resources written to \(path)")
  }
}
