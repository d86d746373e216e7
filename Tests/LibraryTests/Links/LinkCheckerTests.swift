import Library
import Synchronization
import Testing

/// A small invented web that keeps a diary of every call.
private final class InventedWeb: LinkWorld {
  private struct State {
    var time = 0.0
    var calls: [(time: Double, request: LinkRequest)] = []
  }

  private let state = Mutex(State())
  private let pages: [String: LinkAnswer]

  init(_ pages: [String: LinkAnswer]) { self.pages = pages }

  var calls: [(time: Double, request: LinkRequest)] { state.withLock { $0.calls } }

  func fetch(_ request: LinkRequest) async throws -> LinkAnswer {
    state.withLock { $0.calls.append(($0.time, request)) }
    struct NoAnswer: Error {}
    if let answer = pages["\(request.method.rawValue) \(request.address)"] { return answer }
    if let answer = pages[request.address] { return answer }
    if request.address.hasSuffix("/robots.txt") { return LinkAnswer(status: 404) }
    throw NoAnswer()
  }

  func now() async -> Double { state.withLock { $0.time } }
  func sleep(seconds: Double) async throws { state.withLock { $0.time += seconds } }
}

@Suite struct LinkCheckerTests {
  private let manners = LinkCheckManners.hub(at: "https://hub.example.org")

  private func check(_ address: String, _ pages: [String: LinkAnswer]) async throws -> LinkOutcome {
    var checker = LinkChecker(world: InventedWeb(pages), manners: manners)
    return try await checker.check(ResourceAddress(address))
  }

  @Test func tellsWhatBecameOfAPage() async throws {
    let address = "https://example.org/a"
    #expect(try await check(address, [address: .init(status: 200)]) == .works)
    #expect(try await check(address, [address: .init(status: 404)]) == .gone)
    #expect(try await check(address, [address: .init(status: 410)]) == .gone)
    #expect(try await check(address, [address: .init(status: 503)]) == .unclear(status: 503))
    #expect(
      try await check(address, [:]) == .unreachable(reason: "no answer from example.org"))
  }

  @Test func followsAMoveAndSaysWhereTo() async throws {
    let outcome = try await check(
      "https://example.org/a",
      [
        "https://example.org/a": .init(status: 301, location: "/b"),
        "https://example.org/b": .init(status: 302, location: "https://other.org/c"),
        "https://other.org/c": .init(status: 200),
      ])
    #expect(outcome == .moved(to: "https://other.org/c"))
  }

  @Test func theSamePageUnderHttpsHasNotMoved() async throws {
    let outcome = try await check(
      "http://example.org/a",
      [
        "http://example.org/a": .init(status: 301, location: "https://www.example.org/a/"),
        "https://www.example.org/a/": .init(status: 200),
      ])
    #expect(outcome == .works)
  }

  @Test func doesNotFollowIntoAnInnerNetworkOrRoundInCircles() async throws {
    #expect(
      try await check(
        "https://example.org/a",
        ["https://example.org/a": .init(status: 302, location: "http://127.0.0.1/admin")])
        == .unclear(status: 302))
    #expect(
      try await check(
        "https://example.org/a",
        [
          "https://example.org/a": .init(status: 302, location: "/a?again=1"),
          "https://example.org/a?again=1": .init(status: 302, location: "/a"),
        ])
        == .unreachable(reason: "sent on more than 5 times"))
  }

  @Test func asksForThePageWhereTheSiteGivesNoHeads() async throws {
    let address = "https://example.org/a"
    #expect(
      try await check(
        address, ["HEAD " + address: .init(status: 405), "GET " + address: .init(status: 200)])
        == .works)
  }

  @Test func keepsAwayFromWhatASiteForbids() async throws {
    let web = InventedWeb([
      "https://example.org/robots.txt": .init(status: 200, text: "User-agent: *\nDisallow: /a"),
      "https://example.org/b": .init(status: 200),
      "https://busy.org/robots.txt": .init(status: 503),
    ])
    var checker = LinkChecker(world: web, manners: manners)
    #expect(try await checker.check(ResourceAddress("https://example.org/a")) == .disallowed)
    #expect(try await checker.check(ResourceAddress("https://example.org/b")) == .works)
    #expect(try await checker.check(ResourceAddress("https://busy.org/x")) == .disallowed)
    #expect(!web.calls.contains { $0.request.address == "https://example.org/a" })
  }

  @Test func neverCallsOneSiteTooOftenAndSaysWhoItIs() async throws {
    let addresses = (0..<12).map { "https://site\($0 % 3).org/page\($0)" }
    let web = InventedWeb(
      Dictionary(uniqueKeysWithValues: addresses.map { ($0, LinkAnswer(status: 200)) }))
    var checker = LinkChecker(world: web, manners: manners)
    let ordered = LinkChecker<InventedWeb>.order(addresses) { String($0.prefix(17)) }
    for address in ordered { _ = try await checker.check(ResourceAddress(address)) }
    for (_, calls) in Dictionary(
      grouping: web.calls, by: { $0.request.address.split(separator: "/")[1] })
    {
      for (first, second) in zip(calls, calls.dropFirst()) {
        #expect(second.time - first.time >= 5)
      }
    }
    #expect(web.calls.allSatisfy { $0.request.agent.contains("https://hub.example.org") })
    #expect(web.calls.count == 15)
  }

  @Test func sitesTakeTurns() {
    let items = ["a1", "a2", "a3", "b1", "c1", "b2"]
    let ordered = LinkChecker<InventedWeb>.order(items) { String($0.prefix(1)) }
    #expect(ordered == ["a1", "b1", "c1", "a2", "b2", "a3"])
  }

  @Test(arguments: [
    LinkOutcome.works, .moved(to: "https://example.org/b"), .gone, .unclear(status: 403),
    .disallowed, .unreachable(reason: "no answer"),
  ])
  func outcomesComeBackFromTheirWords(_ outcome: LinkOutcome) {
    #expect(LinkOutcome(name: outcome.name, detail: outcome.detail) == outcome)
  }
}
