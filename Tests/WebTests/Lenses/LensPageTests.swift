import Foundation
import Productivity
import Sector
import Testing

@testable import Web

@Suite("The lens page and the rules of publication")
struct LensPageTests {
  private func model(_ lens: String, order: String? = nil) throws -> LensPageModel {
    try LensPageQuery(
      SampleSite.request(
        parameters: ["lens": lens], query: order.map { [("order", $0)] } ?? []),
      layouts: TileLayoutCache()
    ).run()
  }

  @Test("Councils stand by name")
  func byName() throws {
    let model = try model("pay_s")
    #expect(model.rows.map(\.name) == model.rows.map(\.name).sorted())
    #expect(model.rows.count == 23)
    #expect(model.absences.map(\.name) == ["Beechford"])
  }

  @Test("By band, councils stand by name within each band and never by value")
  func byBand() throws {
    let rows = try model("pay_s", order: "band").rows
    let bands = rows.map(\.unit.band)
    for band in Band.allCases {
      let names = rows.filter { $0.unit.band == band }.map(\.name)
      #expect(names == names.sorted())
    }
    #expect(
      bands.map { Band.allCases.firstIndex(of: $0)! }
        == bands.map { Band.allCases.firstIndex(of: $0)! }.sorted())
    let values = rows.map(\.unit.index)
    #expect(values != values.sorted() && values != values.sorted(by: >))
  }

  @Test(
    "No address orders a table by value",
    arguments: ["value", "index", "rank", "-index", "lowest", "name%27%3B--"])
  func noOrderByValue(_ order: String) async throws {
    let answer = try await SampleSite.get("/lenses/pay_s?order=\(order)")
    #expect(answer.status == 400)
    #expect(answer.body.contains("never ordered by value"))
  }

  @Test("A sound lens celebrates its leaders by name")
  func leaders() async throws {
    let model = try model("pay_s")
    #expect(model.hasLeaders)
    #expect(model.leaders.map(\.code).contains(SampleStore.leader))
    #expect(model.leaders.map(\.name) == model.leaders.map(\.name).sorted())
    #expect(model.leaders.allSatisfy { $0.unit.band == .clearlyAbove && !$0.isQueried })
    #expect(try await SampleSite.get("/lenses/pay_s").body.contains("id=\"leaders\""))
  }

  @Test("An experimental lens has no leaders and says why at the top")
  func experimental() async throws {
    let model = try model("try_s")
    #expect(!model.hasLeaders)
    #expect(model.leaders.isEmpty && model.mostImproved.isEmpty)
    let page = try await SampleSite.get("/lenses/try_s").body
    #expect(!page.contains("id=\"leaders\""))
    #expect(page.contains("Invented for tests."))
  }

  @Test("A hostile question stays text")
  func hostile() async throws {
    let answer = try await SampleSite.get("/lenses/pay_s?council=%3Cscript%3Ealert(1)%3C/script%3E")
    #expect(answer.status == 404)
    #expect(!answer.body.contains("<script>alert"))
    #expect(answer.body.contains("&lt;script&gt;"))
  }

  @Test("The chosen council is set off")
  func own() async throws {
    let answer = try await SampleSite.get("/lenses/pay_s?council=aldermoor")
    #expect(answer.status == 200)
    #expect(answer.body.contains("Aldermoor in this service"))
  }

  @Test("Downloads hold every council, those without a result too")
  func downloads() async throws {
    let csv = try await SampleSite.get("/lenses/pay_s.csv")
    #expect(csv.status == 200)
    let lines = csv.body.split(whereSeparator: \.isNewline)
    #expect(lines.count >= 25)
    #expect(lines.contains { $0.contains("E06900002") })
    #expect(try await SampleSite.get("/lenses.json").body.contains("\"lens\":\"try_s\""))
  }

  @Test("An unknown lens answers 404 and names those there are")
  func unknown() async throws {
    let answer = try await SampleSite.get("/lenses/none")
    #expect(answer.status == 404)
    #expect(answer.body.contains("Paying out"))
  }

  @Test(
    "No page speaks of the lowest",
    arguments: [
      "/lenses", "/lenses/pay_s", "/lenses/try_s", "/compare?councils=E06900001&councils=E06900005",
      "/councils/E06900004",
    ])
  func words(_ address: String) async throws {
    let page = try await SampleSite.get(address).body.lowercased()
    for word in ["worst", "bottom of", "league table", "failing"] { #expect(!page.contains(word)) }
  }
}
