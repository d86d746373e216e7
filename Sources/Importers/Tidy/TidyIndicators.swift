import Sector

/// The table of indicators: what each figure measures, and which source and release it is from.
struct TidyIndicators {
  /// What the observations need to know of an indicator.
  struct Entry {
    var measure: Measure
    var description: SourceDescription
    var release = ""
  }

  let source: ImportSource
  private(set) var entries: [String: Entry] = [:]
  /// One release for each source, in the order of their ids.
  private(set) var releases: [Release] = []

  init(source: ImportSource) { self.source = source }

  consuming func read(into sink: any ImportSink) throws -> TidyIndicators {
    try CSVTable.read(
      path: source.file("indicators.csv"), name: "indicators.csv",
      columns: ["id", "name", "unit", "polarity", "kind", "source", "service"], into: sink
    ) { cells, _ in
      let measure = try Self.measure(cells.map { CellText.trimmed($0) })
      entries[measure.id] = Entry(
        measure: measure, description: SourceCatalogue.description(of: measure.source))
      try sink.put(measure)
    }
    return self
  }

  private static func measure(_ cells: [String]) throws(RowProblem) -> Measure {
    guard let polarity = Measure.Polarity(rawValue: cells[3]) else {
      throw RowProblem(
        column: "polarity", value: cells[3], reason: "polarity must be higher, lower or none")
    }
    guard let kind = Measure.Kind(rawValue: cells[4]) else {
      throw RowProblem(
        column: "kind", value: cells[4], reason: "kind must be spend, outcome or context")
    }
    return Measure(
      id: cells[0], name: cells[1], unit: cells[2], polarity: polarity, kind: kind,
      source: cells[5], service: cells[6])
  }

  /// Gives every source its release for a file of this content.
  mutating func nameReleases(file: String, sha256: String, retrieved: String?) {
    var bySlug: [String: Release] = [:]
    for (id, entry) in entries {
      let release = entry.description.release(file: file, sha256: sha256, retrieved: retrieved)
      bySlug[release.source] = release
      entries[id]?.release = release.id
    }
    releases = bySlug.values.sorted { $0.id < $1.id }
  }
}
