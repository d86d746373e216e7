import Sector
import Testing

@testable import Importers

/// Holds every importer of official files against the tidy join of the same files, which was made
/// by another program.
@Suite(
  "Official files against the tidy tables",
  .enabled(if: Fixtures.councils != nil, "the shared council data is not on this machine"))
struct AgreementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// A file or folder among the originals.
    var path: String
    /// The family of measures that is compared.
    var family: String
    /// Years to compare, by the year in which they end; nil for all.
    var years: Set<Int>?
    /// How many figures both have, as counted when the tables were made.
    var pairs: Int
    /// Why rows are rejected, and how many.
    var rejected: [String: Int] = [:]

    var testDescription: String { path }
  }

  @Test(
    "every figure that both have is the same, and no figure of the tidy tables is lost",
    arguments: [
      Case(
        path: "mhclg-rs-2010-18", family: "ro.", years: [2011, 2012, 2013, 2014, 2015, 2018],
        pairs: 21_405),
      Case(path: "mhclg-rsx-2022-25/RSX_2022-23.ods", family: "rsx.", years: [2023], pairs: 5_526),
      Case(path: "mhclg-rsx-2022-25/RSX_2023-24.ods", family: "rsx.", years: [2024], pairs: 5_024),
      Case(path: "mhclg-rsx-2022-25/RSX_2024-25.ods", family: "rsx.", years: [2025], pairs: 5_488),
      Case(path: "mhclg-ro-2022-25", family: "ro.", years: [2023, 2024, 2025], pairs: 9_948),
      Case(
        path: "mhclg-ro-2017-22", family: "ro.", years: [2019, 2020, 2021, 2022], pairs: 10_671),
      Case(path: "lgbf-scotland/new_bnch_data.xlsx", family: "lgbf.", pairs: 54_056),
      Case(path: "defra-flytipping", family: "fly.", pairs: 6_420),
      Case(
        path: "ons-els", family: "ons.", pairs: 97_556,
        rejected: [
          "no council has this code": 54,
          "a second figure for the same council, measure and period; the first was kept": 478,
        ]),
    ])
  func agrees(test: Case) throws {
    let sink = RecordingSink()
    sink.authorities = try Self.authorities()
    let tidy = try Self.tidyFigures(of: test.family, years: test.years)
    try Import.run(path: Fixtures.councils! + "/raw/" + test.path, sink: sink)
    var pairs = 0
    var lost = tidy.filter { $0.value != nil }
    var differences: [String] = []
    for observation in sink.observations {
      let key = "\(observation.authority) \(observation.measure) \(observation.period)"
      guard let value = observation.value, let theirs = lost.removeValue(forKey: key) ?? nil else {
        continue
      }
      pairs += 1
      if !Self.areEqual(value, theirs) { differences.append("\(key): \(value), tidy \(theirs)") }
    }
    print(
      "\(test.path): \(pairs) figures compared with the tidy tables,", differences.count, "differ")
    #expect(differences == [])
    #expect(lost.keys.sorted().prefix(5) == [])
    #expect(pairs == test.pairs)
    #expect(sink.summary.addsUp)
    let groups = RejectReport.groups(sink.rejections).map { ($0.reason, $0.count) }
    #expect(Dictionary(uniqueKeysWithValues: groups) == test.rejected)
  }

  /// Tidy keeps six figures of a fraction, or four decimals.
  private static func areEqual(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
    abs(a.double - b.double) <= 1.000_001e-5 * max(abs(a.double), abs(b.double)) + 5.001e-5
  }

  private static func authorities() throws -> [AuthorityCode: Authority] {
    let sink = RecordingSink()
    _ = try TidyCouncils(source: ImportSource(path: Fixtures.councils! + "/tidy")).read(into: sink)
    return sink.authorities
  }

  private static func tidyFigures(
    of family: String, years: Set<Int>?
  ) throws -> [String: ExactDecimal?] {
    var figures: [String: ExactDecimal?] = [:]
    var reader = try CSVReader(path: Fixtures.councils! + "/tidy/observations.csv")
    let header = try reader.readHeader()
    #expect(header.names == ["code", "indicator", "period", "value", "status", "end_year"])
    let start = Array(family.utf8)
    while try reader.next() {
      guard reader.withField(1, { $0.starts(with: start) }) else { continue }
      let measure = reader.text(1)
      guard !measure.hasSuffix(".head"), !measure.hasSuffix(".adult"),
        measure != "fly.incidents_per_1000"
      else { continue }
      if let years, !years.contains(Int(reader.text(5)) ?? 0) { continue }
      let value = reader.withField(3) { ExactDecimal(utf8: $0) }
      figures["\(reader.text(0)) \(measure) \(reader.text(2))"] = .some(value)
    }
    return figures
  }
}
