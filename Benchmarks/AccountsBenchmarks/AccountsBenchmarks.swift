import Accounts
import Benchmark
import Foundation
import Sector
import Store

/// What accounts add to a page, and what one password costs.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], timeUnits: .nanoseconds, maxDuration: .seconds(5),
    maxIterations: 200_000)

  for (name, step) in [("kept in memory", 0.0), ("read from the database", 3.0)] {
    // A thousand requests of one session, since the first of all also opens the file.
    Benchmark(
      "who is signed in, and may they? (\(name))", configuration: .init(scalingFactor: .kilo)
    ) { benchmark in
      let (store, token, start) = try signedIn()
      var date = start
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        date += step
        guard let found = try store.session(token: token, at: date) else { break }
        blackHole(
          Policy.can(
            found.account, .leadAssessment, on: .authority(AuthorityCode("E06000023")),
            hasSecondFactor: found.hasSecondFactor))
      }
      benchmark.stopMeasurement()
    }
  }

  Benchmark("hash a password", configuration: .init(timeUnits: .milliseconds)) { benchmark in
    for _ in benchmark.scaledIterations {
      blackHole(try PasswordHash(of: "ochre parsnip kettledrum"))
    }
  }

  /// A store on a real file with one person in it.
  func signedIn() throws -> (Store, token: String, Date) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let store = try Store(folder: folder)
    let account = try store.addAccount(
      name: "Ada", email: EmailAddress("ada@example.org"),
      memberships: [Membership(.lead, of: .authority(AuthorityCode("E06000023")))], by: .console,
      from: "bench")
    let start = Date()
    let session = try store.startSession(
      of: account.id, hasSecondFactor: false, visitor: Visitor(address: ""), from: "bench",
      at: start)
    return (store, session.token, start)
  }
}
