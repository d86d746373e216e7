import ArgumentParser
import Importers
import Library
import Sector
import Store

/// `touchstone library check`: looks a table over, or the library, and changes nothing.
struct LibraryCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for mistakes and duplicates; change nothing.",
    discussion: """
      With a file: every row that is no resource, and rows that are likely the same page. Without
      one: the same of the library held, and the links that the link checker found broken. Likely
      duplicates are for a person to look at; only problems make the exit code 65.
      """)

  @Argument(help: "A CSV file of resources.", completion: .file())
  var path: String?

  @Option(help: "Write every problem to this CSV file.", completion: .file())
  var rejects: String?

  @OptionGroup var data: DataOptions

  func run() async throws {
    let check = LibraryCheck()
    if let path {
      try ImportTask.check(path: path)
      try check.read(path)
    } else {
      let store = try data.open()
      check.read(try store.libraryResources(), broken: try store.brokenLinks())
    }
    print(check.text)
    if let rejects {
      try TextFile.write(
        String(decoding: RejectReport.csv(check.problems + check.duplicates), as: UTF8.self),
        to: rejects)
    }
    guard check.problems.isEmpty else { throw ExitCode(CommandFailure.Code.data.rawValue) }
  }
}
