import ArgumentParser
import Sector
import Store

/// `touchstone export`: any table the site shows, for a file or a pipe.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a table as CSV or JSON, with intervals and sources.",
    discussion: """
      Examples:
        touchstone export index --out index.csv
        touchstone export figures --measure lait.careleavereet --council Bristol
        touchstone export sources --json
      """)

  /// What can be exported.
  enum Table: String, CaseIterable, ExpressibleByArgument {
    case index, figures, measures, sources
  }

  @Argument(help: "index, figures, measures or sources.")
  var table: Table

  @Option(help: "Figures of this measure only; may be given several times.")
  var measure: [String] = []

  @Option(help: "Results or figures of this council only, by name or code.")
  var council: String?

  @Flag(help: "As JSON instead of CSV.")
  var json = false

  @Option(help: "Write to this file instead of standard output.", completion: .file())
  var out: String?

  @OptionGroup var data: DataOptions

  func run() throws {
    let store = try data.openFilled()
    let catalogue = try store.catalogue()
    let table = try export(from: store, catalogue: catalogue)
    let text = json ? table.json + "\n" : table.csv
    if let out { try TextFile.write(text, to: out) } else { print(text, terminator: "") }
  }

  private func export(from store: Store, catalogue: Catalogue) throws -> ExportTable {
    let authority = try council.map { try CouncilCommand.find($0, in: catalogue.register).code }
    switch table {
    case .measures: return MeasureExport.table(of: catalogue.measures)
    case .sources: return ReleaseExport.table(of: catalogue.releases)
    case .figures:
      return FigureExport.table(
        of: try figures(of: authority, in: store, catalogue: catalogue), catalogue: catalogue)
    case .index:
      guard let index = try store.publishedIndex() else {
        throw CommandFailure(
          .notFound, "No index run is held yet. Compute one with `touchstone index compute`.")
      }
      return LensExport.table(
        of: index.lenses, register: catalogue.register, run: index.run.id, authority: authority)
    }
  }

  private func figures(of authority: AuthorityCode?, in store: Store, catalogue: Catalogue) throws
    -> [Observation]
  {
    for id in measure where catalogue.measure(id) == nil {
      throw CommandFailure(
        .notFound, "There is no measure '\(id)'. List them with `touchstone measures`.")
    }
    guard let authority else {
      return try store.figures(
        measures: measure.isEmpty ? catalogue.measures.map(\.id) : measure)
    }
    return try store.figures(authority: authority, measures: measure.isEmpty ? nil : measure)
  }
}
