import Library
import Store
import Testing

@testable import Web

@Suite("The home page")
struct HomeTests {
  private let store: Store

  init() throws {
    store = try Store(database: .init())
    for (number, verdict) in [
      EvaluationVerdict.works, .works, .works, .promising, .noEffect, .harms, .inconclusive,
    ].enumerated() {
      var resource = Resource(
        id: "T\(number)", title: "Trial \(number)", publisher: "Nobody",
        address: try ResourceAddress("https://example.org/\(number)"), type: .evaluation,
        service: "children", summary: "What was done.")
      (resource.verdict, resource.year) = (verdict, 2010 + number)
      try store.proposeResource(resource, isAccepted: true, by: .console, from: "test")
    }
  }

  @Test("what did not work is as easy to see as what did")
  func tried() throws {
    let site = try SiteSnapshot(store: store)
    let request = PageRequest(
      path: "/", format: .html, parameters: [:], query: [], site: site, store: store)
    let verdicts = try HomeQuery(request).run().tried.map(\.verdict)
    #expect(verdicts == [.promising, .harms, .works, .noEffect])
  }

  @Test("leads on to every area that is switched on, and to none that is off")
  func loop() async throws {
    let on = try await SiteBrowser(store).get("/").body
    for area in ["/lenses", "/assess", "/library", "/discuss", "/reports"] {
      #expect(on.contains("<li><a href=\"\(area)\">"), "\(area)")
    }
    #expect(on.contains("Has anyone tried this?") && on.contains("Trial 5"))
    var settings = try store.siteSettings()
    settings.areasOff = ["/library", "/reports"]
    try store.changeSettings(to: settings, by: .console, from: "test")
    let off = try await SiteBrowser(store).get("/").body
    #expect(!off.contains("href=\"/library") && !off.contains("href=\"/reports"))
    #expect(!off.contains("Has anyone tried this?") && off.contains("href=\"/assess\""))
  }
}
