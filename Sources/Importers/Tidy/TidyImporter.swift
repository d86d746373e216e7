import Sector

/// Reads the folder of tidy tables: councils, indicators, observations, and where they are there
/// neighbours and deflators.
///
/// Each indicator's `source` decides the release that its figures belong to, so one file of
/// observations makes as many releases as it has sources. `row` is the line in observations.csv.
public struct TidyImporter: Importer {
  public let kind = "tidy"
  public let title = "a folder of tidy tables"
  public let looksFor = "a folder with councils.csv, indicators.csv and observations.csv"

  static let required = ["councils.csv", "indicators.csv", "observations.csv"]

  public init() {}

  public func recognises(_ source: ImportSource) -> Bool {
    Self.required.allSatisfy { source.contains($0) } && !source.contains("datapackage.json")
  }

  public func read(_ source: ImportSource, into sink: any ImportSink) throws {
    let observations = source.file("observations.csv")
    let digest = try FileDigest.sha256(path: observations)
    let codes = try TidyCouncils(source: source).read(into: sink)
    var indicators = try TidyIndicators(source: source).read(into: sink)
    indicators.nameReleases(
      file: "observations.csv", sha256: digest.hex, retrieved: source.retrieved)
    try TidyNeighbours(source: source, codes: codes).read(into: sink)
    try TidyDeflators(source: source).read(into: sink)
    try TidyObservations(path: observations, codes: codes, indicators: indicators)
      .read(into: sink)
  }
}
