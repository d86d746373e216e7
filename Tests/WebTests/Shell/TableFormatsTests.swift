import Testing

@testable import Web

/// Every table comes for spreadsheets and programs too, at the same address.
@Suite struct TableFormatsTests {
  @Test(
    "A table that everybody may read is there in each form, and its page leads to them",
    arguments: [
      "/councils", "/councils/E06900001", "/councils/E06900001/lenses/pay_s", "/lenses",
      "/lenses/pay_s", "/measures", "/measures/o.one", "/sources", "/sources/invented-1",
    ])
  func forms(address: String) async throws {
    let page = try await SampleSite.get(address)
    for format in [PageFormat].tables {
      let file = "\(address).\(format.rawValue)"
      #expect(page.body.contains("href=\"\(file)"), "\(address) does not lead to \(file)")
      let answer = try await SampleSite.get(file)
      #expect(answer.status == 200, "\(file)")
      #expect(answer.headers["content-type"] == format.contentType, "\(file)")
      if format == .xlsx { #expect(answer.body.hasPrefix("PK"), "\(file)") }
    }
  }

  @Test("The links of a narrowed list keep what it was narrowed by")
  func narrowed() async throws {
    let page = try await SampleSite.get("/measures/o.one?period=2023-24")
    #expect(page.body.contains("href=\"/measures/o.one.xlsx?period=2023-24"))
    #expect(try await SampleSite.get("/measures/o.one.xlsx?period=2023-24").status == 200)
  }
}
