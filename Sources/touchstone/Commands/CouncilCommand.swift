import ArgumentParser
import Productivity
import Sector
import Store

/// `touchstone council`: one council on the command line.
struct CouncilCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "council", abstract: "Show one council: what it gets for each pound.",
    discussion: """
      Examples:
        touchstone council Bristol
        touchstone council E06000023 --csv
        touchstone council "Cumbria"          names the councils that followed it
      """)

  @Argument(help: "A name or a code.")
  var council: String

  @Flag(help: "As CSV, every column with its intervals.")
  var csv = false

  @Flag(help: "As JSON.")
  var json = false

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let register = try store.catalogue().register
    let authority = try Self.find(council, in: register)
    guard authority.isCurrent else {
      let text = past(authority, in: register)
      if csv || json { throw CommandFailure(.notFound, text) }
      return print(text)
    }
    guard let index = try store.publishedIndex() else {
      throw CommandFailure(
        .notFound, "No index run is held yet. Compute one with `touchstone index compute`.")
    }
    if csv || json {
      let table = LensExport.table(
        of: index.lenses, register: register, run: index.run.id, authority: authority.code)
      print(csv ? table.csv : table.json, terminator: csv ? "" : "\n")
    } else {
      print(CouncilText(authority: authority, index: index).text)
    }
  }

  /// The council that was meant, or a failure that names the nearest.
  static func find(_ council: String, in register: AuthorityRegister) throws -> Authority {
    if let found = register.match(council) { return found }
    let near = register.search(council, limit: 5)
    if near.count == 1 { return near[0] }
    let names = near.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    throw CommandFailure(
      .notFound,
      "No council is called '\(council)'."
        + (near.isEmpty ? " Check the spelling, or use its GSS code." : " Did you mean \(names)?"))
  }

  private func past(_ authority: Authority, in register: AuthorityRegister) -> String {
    let next = register.successors(of: authority.code).compactMap {
      register.authority($0.successor)
    }
    let names = next.map { "\($0.name) (\($0.code))" }.joined(separator: ", ")
    return "\(authority.name) (\(authority.code)) no longer exists"
      + (authority.endDate.map { "; its last day was \($0)" } ?? "")
      + (names.isEmpty ? "." : ". It was followed by \(names).")
  }
}
