import Database
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Settings
import SignOn
import Store
import Synchronization
import Telemetry
import TestSupport
import Testing

@testable import Web

@Suite("What the operator gets to see")
struct OperationsTests {
  private func router(_ operations: Operations) throws -> SiteRouter {
    var configuration = SiteApplication.Configuration()
    configuration.operations = operations
    return try SiteApplication.router(
      store: Store(database: SQLDatabase()), configuration: configuration
    ).router
  }

  @Test("a hub that runs is alive, and ready where every check is well")
  func health() async throws {
    let faulty = Mutex(false)
    let router = try router(
      Operations(checks: [
        HealthCheck("database") { nil },
        HealthCheck("disk") { faulty.withLock { $0 } ? "nearly full" : nil },
      ]))
    try await Application(router: router, logger: .silent).test(.router) { client in
      let live = try await client.execute(uri: "/health/live", method: .get)
      #expect(String(buffer: live.body) == #"{"status":"live"}"#)
      let ready = try await client.execute(uri: "/health/ready", method: .get)
      #expect(ready.status == .ok)
      #expect(
        String(buffer: ready.body)
          == #"{"checks":{"database":"ok","disk":"ok"},"status":"ready"}"#)
      faulty.withLock { $0 = true }
      let full = try await client.execute(uri: "/health/ready", method: .get)
      #expect(full.status == .serviceUnavailable, "the answer is not kept in memory")
      #expect(
        String(buffer: full.body)
          == #"{"checks":{"database":"ok","disk":"nearly full"},"status":"not ready"}"#)
      #expect(full.headers[.cacheControl] == "no-store")
    }
  }

  @Test("a check that fails says so without saying what is inside")
  func failingCheck() async throws {
    struct Inside: Error {}
    let router = try router(Operations(checks: [HealthCheck("database") { throw Inside() }]))
    try await Application(router: router, logger: .silent).test(.router) { client in
      let answer = try await client.execute(uri: "/health/ready", method: .get)
      #expect(answer.status == .serviceUnavailable)
      #expect(
        String(buffer: answer.body) == #"{"checks":{"database":"failed"},"status":"not ready"}"#)
    }
  }

  @Test("the checks of a store find it well; a queue that nobody works on is found")
  func storeChecks() throws {
    try withTemporaryFolder { folder in
      let store = try Store(database: SQLDatabase())
      let checks = HealthCheck.of(store, folder: folder, hasWorkers: true)
      #expect(checks.map(\.name) == ["database", "layout", "disk", "jobs"])
      #expect(checks.allSatisfy { $0.finding == "ok" })
      try store.enqueue(JobRequest(kind: "nobodys", requestedBy: .hub), at: Date() - 3600)
      #expect(checks.last?.finding == "not worked on")
      #expect(HealthCheck.of(store, folder: folder, hasWorkers: false).count == 3)
      #expect(
        HealthCheck.of(store, folder: folder + "/no", hasWorkers: false).last?.finding
          == "cannot be read")
    }
  }

  @Test("metrics are for this machine and for the holder of the token, and hidden from others")
  func metricsAccess() async throws {
    let forwarded: HTTPFields = [HTTPField.Name("X-Forwarded-For")!: "203.0.113.9"]
    let good: HTTPFields = [.authorization: "Bearer t0ken"]
    let bad: HTTPFields = [.authorization: "Bearer t0ke"]
    for isOpen in [true, false] {
      let router = try router(
        Operations(
          registry: MetricsRegistry(), metricsToken: Secret("t0ken"), isOpenToLoopback: isOpen))
      try await Application(router: router, logger: .silent).test(.live) { client in
        func status(_ headers: HTTPFields = [:]) async throws -> HTTPResponse.Status {
          try await client.execute(uri: "/metrics", method: .get, headers: headers).status
        }
        let plain = try await status()
        #expect(plain == (isOpen ? .ok : .notFound))
        let proxied = try await status(forwarded)
        #expect(proxied == .notFound, "a proxy on this machine passes on strangers")
        let held = try await status(good.merging(forwarded))
        #expect(held == .ok)
        let guessed = try await status(bad.merging(forwarded))
        #expect(guessed == .notFound)
      }
    }
  }

  @Test("without a registry there are no metrics")
  func noMetrics() async throws {
    try await Application(router: try router(Operations())).test(.live) { client in
      let answer = try await client.execute(uri: "/metrics", method: .get)
      #expect(answer.status == .notFound)
    }
  }

  @Test("requests are counted by route and kind of answer, never by what was typed")
  func counted() async throws {
    let registry = MetricsRegistry()
    try await Application(router: try router(Operations(registry: registry))).test(.live) {
      client in
      for address in ["/councils/NO1", "/councils/NO2", "/measures", "/measures", "/nowhere/1"] {
        _ = try await client.execute(uri: address, method: .get)
      }
    }
    let text = registry.text
    for line in [
      #"http_requests_total{method="GET",route="/councils/{code}",status="4xx"} 2"#,
      #"http_requests_total{method="GET",route="none",status="4xx"} 1"#,
      #"http_requests_total{method="GET",route="/measures",status="2xx"} 1"#,
      #"http_requests_total{method="GET",route="kept",status="2xx"} 1"#,
      #"http_request_duration_seconds_count{route="/councils/{code}"} 2"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)\n\(text)")
    }
    #expect(!text.contains("NO1") && !text.contains("nowhere"))
  }
}

extension HTTPFields {
  fileprivate func merging(_ other: HTTPFields) -> HTTPFields {
    var all = self
    for field in other { all.append(field) }
    return all
  }
}
