import Foundation
import Sector
import Testing

@testable import Web

@Suite("The council page")
struct CouncilPageTests {
  private func model(_ code: AuthorityCode) throws -> CouncilPageModel {
    try CouncilPageQuery(SampleSite.request(parameters: ["code": code.rawValue])).present()
  }

  @Test("A council with results has a standing in every lens of its kind")
  func standings() throws {
    let model = try model(SampleStore.leader)
    #expect(model.standings.map(\.lens) == ["pay_s", "try_s"])
    #expect(model.standings.allSatisfy { $0.unit != nil })
    #expect(model.notes.count == 2)
    #expect(!model.notices.isEmpty)
    #expect(model.featured?.lens == "pay_s")
    #expect(model.figuresTo == "2023-24")
  }

  @Test("A council that published nothing has a state and a reason, never a figure")
  func silent() throws {
    let model = try model(SampleStore.silent)
    #expect(model.standings.count == 2)
    for standing in model.standings {
      guard case .none(let state, let reason) = standing.finding else {
        Issue.record("a result without data")
        continue
      }
      #expect(state != .value)
      #expect(!reason.isEmpty)
    }
    #expect(model.notes.isEmpty)
  }

  @Test(
    "Code in small letters, name and slug lead to the same council",
    arguments: ["E06900001", "e06900001", "Aldermoor", "aldermoor", "aldermoor-council"])
  func addresses(_ text: String) async throws {
    let answer = try await SampleSite.get("/councils/\(text)")
    #expect(answer.status == 200)
    #expect(answer.body.contains("What Aldermoor gets for each pound"))
  }

  @Test("An unknown council answers 404 with the nearest names")
  func unknown() async throws {
    let answer = try await SampleSite.get("/councils/aldermor")
    #expect(answer.status == 404)
    #expect(answer.body.contains("Aldermoor"))
    let json = try await SampleSite.get("/councils/nowhere.json")
    #expect(json.status == 404)
    #expect(json.body.hasPrefix("{\"error\""))
  }

  @Test("A council that ended leads to its successor, and has no report")
  func ended() async throws {
    let page = try await SampleSite.get("/councils/\(SampleStore.ended)")
    #expect(page.status == 200)
    #expect(page.body.contains("no longer exists"))
    #expect(page.body.contains("/councils/\(SampleStore.code(4))"))
    #expect(page.body.contains("31 March 2021"))
    let report = try await SampleSite.get("/councils/\(SampleStore.ended)/report")
    #expect(report.status == 404)
    #expect(report.body.contains("/councils/\(SampleStore.code(4))"))
  }

  @Test("A council outside every lens says what would be here")
  func outside() async throws {
    let answer = try await SampleSite.get("/councils/\(SampleStore.district)")
    #expect(answer.status == 200)
    #expect(answer.body.contains("No service is compared here yet"))
  }

  @Test("A council's name is text, whatever it holds")
  func escaped() async throws {
    let answer = try await SampleSite.get("/councils/\(SampleStore.quoted)")
    #expect(answer.status == 200)
    #expect(answer.body.contains("Cross &lt;b&gt;&amp;&lt;/b&gt; Vale"))
    #expect(!answer.body.contains("Cross <b>"))
  }

  @Test("CSV and JSON hold one row for each lens, with intervals")
  func downloads() async throws {
    let csv = try await SampleSite.get("/councils/\(SampleStore.leader).csv")
    let lines = csv.body.split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines[0].contains("index_lo90,index_hi90"))
    #expect(csv.headers["content-type"]?.hasPrefix("text/csv") == true)
    let json = try await SampleSite.get("/councils/\(SampleStore.leader).json")
    let table = try JSONSerialization.jsonObject(with: Data(json.body.utf8)) as? [String: Any]
    let rows = try #require(table?["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["lens"] as? String } == ["pay_s", "try_s"])
    let index = try #require(rows[0]["index"] as? Double)
    let low = try #require(rows[0]["index_lo90"] as? Double)
    let high = try #require(rows[0]["index_hi90"] as? Double)
    #expect(low < index && index < high)
  }

  @Test("A reader who has the page already is told so")
  func cached() async throws {
    let address = "/councils/\(SampleStore.leader)"
    let first = try await SampleSite.get(address)
    let tag = try #require(first.headers["etag"])
    let again = try await SampleSite.get(address, headers: ["if-none-match": tag])
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
  }

  @Test("The report says the same as the page, and names its sources")
  func report() async throws {
    let answer = try await SampleSite.get("/councils/\(SampleStore.leader)/report")
    #expect(answer.status == 200)
    #expect(answer.body.components(separatedBy: "class=\"side\"").count == 4)
    #expect(answer.body.contains("Invented figures"))
    #expect(answer.body.contains(Caution.question))
    let unit = try #require(try model(SampleStore.leader).standings[0].unit)
    #expect(answer.body.contains(unit.intervalWords))
  }
}
