import Accounts
import Database
import Jobs
import Library
import Logging
import Store
import Testing

/// A web on which every page but one answers, and a clock that runs as it is told.
private struct FriendlyWeb: LinkWorld {
  func fetch(_ request: LinkRequest) async throws -> LinkAnswer {
    LinkAnswer(status: request.address.hasSuffix("gone") ? 404 : 200)
  }

  func now() async -> Double { 0 }
  func sleep(seconds: Double) async throws {}
}

@Suite struct LinkCheckJobTests {
  @Test func callsNothingUntilItIsSwitchedOnAndThenKeepsWhatItFound() async throws {
    let store = try Store(database: SQLDatabase())
    for name in ["a", "b", "gone"] {
      let resource = Resource(
        id: name, title: "Page \(name)", publisher: "",
        address: try ResourceAddress("https://\(name).example.org/\(name)"), type: .report,
        service: "", summary: "")
      try store.proposeResource(resource, isAccepted: true, by: .console, from: "test")
    }
    #expect(try await run(in: store) == "The link checker is off: nothing was called.")
    #expect(try store.linksDue(days: 90).count == 3)
    try store.setLinkCheck(site: "https://hub.example.org", by: .console, from: "test")
    #expect(try await run(in: store) == "3 addresses called: 1 gone, 2 works.")
    #expect(try store.linksDue(days: 90).isEmpty)
    #expect(try store.brokenLinks().map(\.id) == ["gone"])
    #expect(try await run(in: store) == "0 addresses called.")
  }

  private func run(in store: Store) async throws -> String? {
    let runner = JobRunner(
      store: store, handlers: [LinkCheckJob(world: FriendlyWeb())],
      logger: Logger(label: "test"))
    let asked = try store.enqueue(LinkCheckJob.job(by: .console, from: "test"))
    #expect(try await runner.runOne(asked.id) == .done)
    return try store.job(asked.id)?.result
  }
}
