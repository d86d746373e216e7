import ArgumentParser
import Library
import Sector
import Store

/// `touchstone library search`: what the site's search finds, on the command line.
struct LibrarySearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Search the library.")

  @Argument(help: "Words, and phrases in double quotes.")
  var words: [String] = []

  @Option(help: "Only this service, such as children.")
  var service: String?

  @Option(help: "Only this theme, such as 'process redesign'.")
  var theme: String?

  @Option(help: "Only this type, such as 'case study' or evaluation.")
  var type: String?

  @Option(help: "Only this evidence level, such as 'randomised trial'.")
  var evidence: String?

  @Option(help: "How many to show.")
  var limit = 20

  @OptionGroup var data: DataOptions

  func run() async throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    let answer = try data.open().searchLibrary(try filter(), size: limit)
    for note in Self.notes(on: answer) { Terminal.note(note) }
    guard answer.total > 0 else {
      throw CommandFailure(.notFound, "Nothing in the library fits. Try fewer or other words.")
    }
    print(Self.table(of: answer.items.map(\.resource)).text)
    print("\(answer.items.count.grouped) of \(answer.total.grouped)")
  }

  /// Evidence is how anybody knows that it worked; the verdict is what a study found.
  static func table(of resources: [Resource]) -> TextTable {
    TextTable(
      columns: [
        .init(title: "Id"), .init(title: "Title"), .init(title: "Publisher"),
        .init(title: "Type"), .init(title: "Evidence"), .init(title: "Verdict"),
      ],
      rows: resources.map { resource in
        [
          resource.id, resource.title, resource.publisher, resource.type.rawValue,
          resource.evidence.rawValue, resource.verdict?.name ?? "",
        ]
      })
  }

  static func notes(on answer: LibraryAnswer) -> [String] {
    var notes: [String] = []
    if let read = answer.reading.read { notes.append("Showing results for: \(read)") }
    if !answer.reading.unknown.isEmpty {
      notes.append("Nothing has: \(answer.reading.unknown.joined(separator: ", "))")
    }
    if answer.reading.hasOnlySomeWords {
      notes.append("Nothing has all the words; these have some of them.")
    }
    return notes
  }

  private func filter() throws -> LibraryFilter {
    var filter = LibraryFilter()
    filter.text = words.joined(separator: " ")
    if let service { filter.services = [service.lowercased()] }
    if let theme { filter.themes = [theme.lowercased()] }
    if let type {
      guard let known = ResourceType(rawValue: type.lowercased()) else {
        let names = ResourceType.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(type)' is no type. Use one of: \(names).")
      }
      filter.types = [known]
    }
    if let evidence {
      guard let known = EvidenceLevel(reading: evidence) else {
        let names = EvidenceLevel.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(evidence)' is no evidence level. Use one of: \(names).")
      }
      filter.evidence = [known]
    }
    return filter
  }
}
