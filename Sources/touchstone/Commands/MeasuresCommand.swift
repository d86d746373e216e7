import ArgumentParser
import Sector
import Store

/// `touchstone measures`: what is measured.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures", abstract: "List the measures held.",
    discussion: """
      Examples:
        touchstone measures recycling
        touchstone measures --service csc --csv
      """)

  @Argument(help: "Words in the measure's name or id.")
  var words: [String] = []

  @Option(help: "Only this service, for example csc, asc, env.")
  var service: String?

  @Flag(help: "As CSV.")
  var csv = false

  @OptionGroup var data: DataOptions

  func run() throws {
    let wanted = words.map { $0.lowercased() }
    let measures = try data.openFilled().catalogue().measures.filter { measure in
      let name = "\(measure.id) \(measure.name)".lowercased()
      return (service == nil || measure.service == service) && wanted.allSatisfy(name.contains)
    }
    guard !measures.isEmpty else {
      throw CommandFailure(.notFound, "No measure fits. Try fewer words or another service.")
    }
    if csv {
      print(MeasureExport.table(of: measures).csv, terminator: "")
    } else {
      print(table(of: measures).text)
    }
  }

  private func table(of measures: [Measure]) -> TextTable {
    TextTable(
      columns: [
        .init(title: "Measure"), .init(title: "Kind"), .init(title: "Unit"), .init(title: "Name"),
      ],
      rows: measures.map { [$0.id, $0.kind.rawValue, $0.unit, $0.name] })
  }
}
