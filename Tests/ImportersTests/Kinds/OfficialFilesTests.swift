import Sector
import Testing

@testable import Importers

/// Every importer of official files on a small file of invented councils with the quirks of the
/// real ones.
@Suite("Official files")
struct OfficialFilesTests {
  /// Imports a fixture into a sink that knows the invented councils.
  private func imported(_ name: String, kind: String) throws -> RecordingSink {
    let tidy = RecordingSink()
    try Import.run(path: Fixtures.path("tidy"), sink: tidy)
    let sink = RecordingSink()
    sink.authorities = tidy.authorities
    let result = try Import.run(path: Fixtures.path(name), sink: sink)
    #expect(result.kind == kind)
    #expect(sink.summary.addsUp)
    #expect(sink.shares.allSatisfy { (0...1).contains($0) })
    for release in sink.releases.values {
      #expect(release.rowsRejected == sink.rejections.count)
    }
    return sink
  }

  private func places(_ sink: RecordingSink) -> [String] {
    sink.rejections.map { "\($0.row) \($0.column) \($0.value): \($0.reason)" }
  }

  @Test("ONS: byte-order mark, CRLF, ISO periods, states, notes, areas that are no council")
  func exploreLocalStatistics() throws {
    let sink = try imported("els/healthy-snails.csv", kind: "ons-els")
    let snails = "ons.healthy_snail_count"
    #expect(sink.figure("E06000901", snails, "2020-22")?.value == ExactDecimal("7.25"))
    #expect(sink.figure("E06000901", snails, "2020-22")?.row == 3)
    #expect(sink.figure("E06000901", snails, "2021-23")?.status == .suppressed)
    #expect(sink.figure("E06000901", snails, "2022-23")?.value == ExactDecimal("3"))
    #expect(sink.figure("E06000901", snails, "2022-23")?.period.kind == .financial)
    #expect(sink.figure("E06000901", "ons.literacy", "2022-23")?.period.kind == .academic)
    #expect(
      places(sink) == [
        "6 observation 4: a second figure for the same council, measure and period; the first was "
          + "kept",
        "7 period someday: not an ISO date or interval such as 2022-04-01/P1Y",
        "9 areacd E06999999 (Nowhere): no council has this code",
        "11 areacd E08000038 (Barnsley, new): no council has this code",
      ])
    #expect(sink.measures[snails]?.unit == "Years")
    #expect(sink.measures["ons.literacy"]?.polarity == .higher)
    let release = try #require(sink.releases.values.first)
    #expect(release.source == "ons-els-healthy-snails")
    #expect(release.note.hasSuffix("Value for Westmere and Saltshire combined"))
  }

  @Test("revenue summary: thousands, commas, negatives, first of two columns, no other services")
  func revenueSummary() throws {
    let sink = try imported("outturn/rs-2014-15.csv", kind: "mhclg-rs")
    func pounds(_ code: String, _ measure: String) -> String? {
      sink.figure(code, measure, "2014-15")?.value?.description
    }
    #expect(pounds("E06000904", "ro.education") == "1500000")
    #expect(pounds("E06000904", "ro.highways") == "-12346")
    #expect(pounds("E06000904", "ro.asc") == "65175499")
    #expect(pounds("E06000904", "ro.tse") == "66663000")
    #expect(pounds("E10000901", "ro.highways") == "7000", "found by its E-code")
    #expect(sink.figure("E10000901", "ro.asc", "2014-15")?.status == .notAvailable)
    #expect(sink.figure("E07000901", "ro.education", "2014-15")?.status == .notApplicable)
    #expect(pounds("E07000901", "ro.tse") == "-250000")
    #expect(places(sink) == ["11 ONS Code E06000777 (Nowhere UA): no council has this code"])
  }

  @Test("RSX: the right sheet, repeated cells, stored numbers, councils that filed no return")
  func rsx() throws {
    let sink = try imported("outturn/rsx.ods", kind: "mhclg-rsx")
    #expect(sink.figure("E06000901", "rsx.asc.gross", "2023-24")?.value == ExactDecimal("12563600"))
    #expect(sink.figure("E06000901", "rsx.asc.fees", "2023-24")?.value == ExactDecimal("-7000"))
    #expect(sink.figure("E06000901", "rsx.education.gross", "2023-24")?.value == ExactDecimal("0"))
    #expect(sink.figure("E07000901", "rsx.tse.gross", "2023-24")?.status == .notSubmitted)
    #expect(sink.figure("E07000902", "rsx.asc.gross", "2023-24")?.status == .notApplicable)
    #expect(sink.figure("E07000902", "rsx.tse.gross", "2023-24")?.value == ExactDecimal("4000"))
    #expect(sink.measures["rsx.asc.net"] == nil)
    #expect(sink.rejections == [])
  }

  @Test("outturn JSON: totals passed over, returns not filed, a total that is derived")
  func outturnJSON() throws {
    let sink = try imported("outturn/ro-2023-24.json", kind: "mhclg-ro-json")
    #expect(sink.figure("E06000901", "ro.asc", "2023-24")?.value == ExactDecimal("3000"))
    #expect(sink.figure("E06000901", "ro.highways", "2023-24")?.value == ExactDecimal("-500"))
    let total = try #require(sink.figure("E06000901", "ro.tse", "2023-24"))
    #expect(total.value == ExactDecimal("2500") && total.status == .derived)
    #expect(sink.figure("E06000902", "ro.nce", "2023-24")?.status == .notSubmitted)
    #expect(
      places(sink) == [
        "2 Space Travel 1: unknown service",
        "4 ons_code E06000777 (Nowhere): no council has this code",
      ])
  }

  @Test("outturn blocks: names and classes, and blocks that were not above zero")
  func blocks() throws {
    let sink = try imported("outturn/blocks.csv", kind: "mhclg-ro-blocks")
    #expect(sink.figure("E10000901", "ro.education", "2018-19")?.value == ExactDecimal("916000"))
    #expect(sink.figure("E06000901", "ro.education", "2018-19")?.value == ExactDecimal("5000"))
    #expect(sink.figure("E06000903", "ro.highways", "2018-19")?.value == ExactDecimal("17"))
    #expect(sink.figure("E10000901", "ro.highways", "2018-19")?.status == .zeroOrNegative)
    #expect(sink.figure("E10000901", "ro.housing", "2018-19") == nil, "not a county's job")
    #expect(sink.figure("E07000901", "ro.highways", "2018-19")?.status == .zeroOrNegative)
    #expect(sink.figure("E07000901", "ro.asc", "2018-19") == nil)
    #expect(sink.figure("E06000901", "ro.asc", "2022-23") == nil, "a fuller file has that year")
    #expect(
      places(sink) == [
        "9 authority Nowhere UA: no council has this name",
        "10 service Dragons: unknown service",
      ])
  }

  @Test("benchmarking workbook: names, rolling years, broken series, columns that come twice")
  func benchmarking() throws {
    let sink = try imported("lgbf/lgbf.xlsx", kind: "lgbf")
    let glen = "S12000901"
    #expect(sink.figure(glen, "lgbf.chn1", "2010-11")?.value == ExactDecimal("5150.25"))
    #expect(sink.figure(glen, "lgbf.candl5a", "2010-14")?.value == ExactDecimal("72.5"))
    #expect(sink.figure(glen, "lgbf.candl5a", "2012-13") == nil)
    #expect(sink.figure(glen, "lgbf.chn13a", "2015-16") == nil)
    #expect(sink.figure(glen, "lgbf.chn13a", "2018-19")?.status == .missing)
    #expect(sink.figure(glen, "lgbf.mye_population", "2010-11")?.value == ExactDecimal("120000"))
    #expect(sink.observations.count == 4)
    #expect(
      places(sink) == ["3 Local Authority Upper Mere & Hills: no council has this name"])
    #expect(sink.releases.values.first?.licence == "to be confirmed")
  }

  @Test("fly-tipping: two sheets, totals passed over, a colon where there is no return")
  func flyTipping() throws {
    let sink = try imported("flytipping/flytipping.xlsx", kind: "defra-flytipping")
    #expect(sink.figure("E06000901", "fly.incidents", "2021-22")?.value == ExactDecimal("969"))
    #expect(sink.figure("E06000901", "fly.incidents", "2020-21")?.status == .notAvailable)
    #expect(sink.figure("E06000901", "fly.actions", "2020-21")?.value == ExactDecimal("1701"))
    let reject = "7 ONS Code E06999999 (Nowhere): no council has this code"
    #expect(places(sink) == [reject, reject])
  }

  @Test("register: codes of its own, former codes, reorganisations, authorities without a code")
  func register() throws {
    let sink = RecordingSink()
    try Import.run(path: Fixtures.path("register/register.csv"), sink: sink)
    #expect(sink.summary.addsUp)
    let mere = try #require(sink.authorities[AuthorityCode("E07000901")])
    #expect(mere.name == "Upper Mere" && mere.county == "E10000901" && !mere.isCurrent)
    #expect(mere.otherCodes[.mhclg] == ["E9031"] && mere.otherCodes[.register] == ["UPM"])
    let salt = try #require(sink.authorities[AuthorityCode("E06000902")])
    #expect(salt.otherCodes[.formerGSS] == ["E06000802", "E06000702"])
    #expect(
      sink.reorganisations.map { "\($0.predecessor) \($0.successor) \($0.isSameFootprint)" } == [
        "E07000901 E06000901 false", "E10000901 E06000901 true", "E10000902 E06000902 false",
        "E10000902 E06000903 false",
      ])
    #expect(places(sink).map { $0.prefix(10) } == ["8 gss-code", "9 local-au"])
  }

  @Test("deflators: levels as published, forecasts from the change on the year before")
  func deflators() throws {
    let sink = RecordingSink()
    try Import.run(path: Fixtures.path("deflators/gdp.csv"), sink: sink)
    #expect(sink.deflators.map(\.endYear) == [2022, 2023, 2024, 2025])
    #expect(sink.deflators.map(\.index.description) == ["93.629", "100.000", "106.100", "107.882"])
    #expect(sink.deflators.map(\.isForecast) == [false, false, true, true])
    #expect(Set(sink.deflators.map(\.series)) == ["hmt-gdp-deflators-2022-23"])
    #expect(sink.rejections.map(\.row) == [8])
  }

  @Test(
    "the shared register and deflators agree with the tidy tables",
    .enabled(if: Fixtures.councils != nil, "the shared council data is not on this machine"))
  func shared() throws {
    let (raw, tidy) = (RecordingSink(), RecordingSink())
    let folder = Fixtures.councils! + "/raw"
    for file in ["mysociety-register/uk_local_authorities_future.csv", "hmt-deflators"] {
      try Import.run(path: folder + "/" + file, sink: raw)
    }
    let source = try ImportSource(path: Fixtures.councils! + "/tidy")
    let codes = try TidyCouncils(source: source).read(into: tidy)
    try TidyDeflators(source: source).read(into: tidy)
    #expect(raw.authorities.count == 445 && codes.count == 445)
    for (code, authority) in tidy.authorities {
      var expected = authority
      expected.otherCodes[.dfe] = nil
      #expect(raw.authorities[code] == expected)
    }
    #expect(Set(raw.reorganisations) == Set(tidy.reorganisations))
    for deflator in tidy.deflators {
      let other = raw.deflators.first { $0.endYear == deflator.endYear }
      #expect(other?.index.double == deflator.index.double)
      #expect(other?.isForecast == deflator.isForecast && other?.series == deflator.series)
    }
  }
}
