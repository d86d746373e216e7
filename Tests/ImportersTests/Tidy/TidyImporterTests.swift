import Sector
import Testing

@testable import Importers

@Suite("Tidy tables")
struct TidyImporterTests {
  private func imported() throws -> RecordingSink {
    let sink = RecordingSink()
    let result = try Import.run(path: Fixtures.path("tidy"), sink: sink)
    #expect(result.kind == "tidy")
    return sink
  }

  @Test("every item is stored or rejected with its place and reason")
  func adds() throws {
    let sink = try imported()
    #expect(sink.summary.addsUp)
    #expect(sink.summary.rejected == sink.rejections.count)
    let rejected = sink.rejections.filter { $0.file == "observations.csv" }
    #expect(rejected.map(\.row) == [10, 11, 12, 13, 14, 15, 16])
    #expect(
      rejected.map(\.column) == [
        "period", "code", "indicator", "value", "end_year", "status", "",
      ])
    #expect(rejected[0].value == "0")
    #expect(rejected[1].reason == "councils.csv has no such code")
    #expect(rejected[6].reason == "the row has 3 fields, the header has 6")
    #expect(
      sink.rejections.filter { $0.file == "councils.csv" }.map(\.column) == ["code", "type"])
    #expect(sink.rejections.first { $0.file == "indicators.csv" }?.column == "polarity")
    #expect(
      sink.rejections.filter { $0.file == "neighbours.csv" }.map(\.column) == ["rank", "neighbour"])
  }

  @Test("figures keep their decimals, marks become states, empty is never zero")
  func figures() throws {
    let sink = try imported()
    #expect(sink.figure("E06000901", "lait.test", "2022-23")?.value?.description == "51.30")
    #expect(sink.figure("E06000901", "lait.test", "2023-24")?.status == .suppressed)
    #expect(sink.figure("E06000901", "lait.ks4", "2022-23")?.status == .notAvailable)
    #expect(sink.figure("E06000901", "lait.ks4", "2022-23")?.period.kind == .academic)
    #expect(sink.figure("E06000901", "ro.asc", "2022-23")?.status == .revised)
    #expect(sink.figure("E06000901", "ro.asc", "2022-23")?.value == ExactDecimal("-1250000"))
    #expect(sink.figure("E06000901", "ro.asc", "2023-24")?.status == .notSubmitted)
    #expect(sink.figure("E06000901", "ons.life", "2020-22")?.status == .unreliable)
    #expect(sink.figure("E06000901", "ons.life", "2021")?.status == .notApplicable)
    #expect(sink.figure("E06000901", "ons.life", "2022")?.value == ExactDecimal("0"))
    let absent = try #require(sink.figure("E10000901", "ro.asc", "2017-18"))
    #expect(absent.value == nil && absent.status == .missing)
  }

  @Test("each source makes a release; rows are lines of the file")
  func releases() throws {
    let sink = try imported()
    let observation = try #require(sink.figure("E06000901", "lait.test", "2022-23"))
    #expect(observation.row == 2)
    let release = try #require(sink.releases[observation.release])
    #expect(release.id == "dfe-lait-" + release.sha256.prefix(8))
    #expect(release.publisher == "Department for Education")
    #expect(release.licence == "Open Government Licence v3.0")
    #expect(release.rowsIn == 3 && release.rowsRejected == 0)
    let outturn = try #require(sink.releases.values.first { $0.source == "mhclg-revenue-outturn" })
    #expect(outturn.rowsIn == 7 && outturn.rowsRejected == 4)
    #expect(sink.releases.keys.contains { $0.hasPrefix("ons-els-healthy-life-expectancy-") })
  }

  @Test("only a county that became one council, all of it, is the same footprint")
  func reorganisations() throws {
    let steps = try imported().reorganisations
    let same = steps.filter(\.isSameFootprint)
    #expect(same.map(\.predecessor.rawValue) == ["E10000901"])
    #expect(same.first?.successor.rawValue == "E06000901")
    #expect(same.first?.date == "2019-04-01")
    #expect(steps.count == 9)
  }

  @Test("other codes, names without stray spaces, comparators in order, deflators")
  func particulars() throws {
    let sink = try imported()
    let glen = try #require(sink.authorities[AuthorityCode("S12000901")])
    #expect(glen.name == "Glen Moray")
    #expect(glen.otherCodes[.formerGSS] == ["S12000801", "S12000802"])
    #expect(sink.authorities[AuthorityCode("E10000901")]?.isCurrent == false)
    let nearest = try #require(sink.comparators.first { $0.method == "dfe_2025" })
    #expect(nearest.members.map(\.authority.rawValue) == ["E06000902", "E06000903"])
    #expect(sink.comparators.first { $0.method == "oflog_2024_unordered" }?.members[0].rank == 0)
    #expect(sink.deflators.map(\.isForecast) == [false, false, true])
    #expect(sink.deflators[0].series == "hmt-gdp-deflators-2022-23")
  }

  @Test("the same folder again changes nothing")
  func idempotent() throws {
    let sink = try imported()
    let before = sink.summary
    let releases = sink.releases
    try Import.run(path: Fixtures.path("tidy"), sink: sink)
    #expect(sink.summary.unchanged == before.stored - before.revised + before.unchanged)
    #expect(sink.summary.stored == before.stored)
    #expect(sink.releases == releases)
  }

  @Test("a half file stops the import, wherever it was cut inside a row")
  func halfFile() throws {
    let whole = try String(contentsOfFile: Fixtures.path("tidy/observations.csv"), encoding: .utf8)
    let good = whole.components(separatedBy: "\r\n").prefix(5).joined(separator: "\r\n") + "\r\n"
    for cut in 1..<"E06000901,ro.asc,2023-24,,not_submitted,2024".utf8.count {
      let row = "E06000901,ro.asc,2023-24,,not_submitted,2024".prefix(cut)
      let error = try importError { try importObservations(good + row) }
      #expect(error.kind == .truncated && error.row == 6)
    }
  }

  @Test("a table without a column says which columns it has")
  func missingColumn() throws {
    let error = try importError { try importObservations("code,indicator,period,amount\n") }
    #expect(error.kind == .missingColumn)
    #expect(error.description.contains("column 'value' not found"))
    #expect(error.description.contains("code, indicator, period, amount"))
  }

  private func importObservations(_ text: String) throws {
    try Fixtures.withFolder { folder in
      for name in ["councils.csv", "indicators.csv"] {
        try Fixtures.copy("tidy/\(name)", to: folder + "/" + name)
      }
      try Fixtures.write(text, to: folder + "/observations.csv")
      try Import.run(path: folder, sink: RecordingSink())
    }
  }

  @Test(
    "the shared tidy tables come in whole",
    .enabled(if: Fixtures.councils != nil, "the shared council data is not on this machine"))
  func shared() throws {
    let sink = CountingSink()
    try Import.run(path: Fixtures.councils! + "/tidy", sink: sink)
    #expect(sink.summary.addsUp && sink.summary.rejected == 0)
    #expect(sink.observations == 641_731)
    #expect(sink.withValue == 602_803)
    #expect(sink.authorities == 445)
    #expect(
      sink.sameFootprint == ["E10000002", "E10000023", "E10000027"],
      "Buckinghamshire, North Yorkshire and Somerset kept their footprint")
    #expect(sink.unconfirmed == ["lgbf", "oflog-neighbours"])
  }
}
