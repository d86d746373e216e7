import Database
import Foundation
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Store
import Synchronization
import Telemetry
import Testing

@testable import Web

@Suite("One line for each request")
struct RequestLogTests {
  @Test("without question part, secrets in the path, addresses and cookies; named in the answer")
  func line() async throws {
    let lines = Mutex<[String]>([])
    let logger = Logger(label: "hub") { label in
      HubLogHandler(
        label: label, level: .info, sink: LogSink { line in lines.withLock { $0.append(line) } })
    }
    let router = try SiteApplication.router(store: Store(database: SQLDatabase())).router
    let token = "kQ7vX2mN9pL4rT8wZ1aB5cD6eF3gH0jK_xYzAbCdEf1"
    let ids = try await Application(router: router, logger: logger).test(.live) { client in
      var ids: [String] = []
      for address in ["/measures?q=ann@example.org", "/account/links/short-token", "/x/\(token)"] {
        let answer = try await client.execute(
          uri: address, method: .get, headers: [.cookie: "other=biscuit"])
        ids.append(answer.headers[RequestObserver.idHeader] ?? "")
      }
      return ids
    }
    let written = lines.withLock { $0 }.filter { $0.contains(#""message":"request""#) }
    try #require(written.count == 3)
    #expect(Set(ids).count == 3 && !ids.contains(""))
    for (line, id) in zip(written, ids) {
      let fields = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
      #expect(fields["request"] == id && fields["method"] == "GET" && fields["client"] != nil)
      #expect(fields["milliseconds"].flatMap { Double($0) } != nil)
      for secret in ["ann", "short-token", token, "biscuit"] { #expect(!line.contains(secret)) }
    }
    #expect(written[0].contains(#""path":"/measures""#))
    #expect(written[0].contains(#""status":"200""#))
    #expect(written[1].contains(#""path":"/account/links/{token}""#))
  }

  @Test("a page that fails is told without the secret in its path")
  func failures() async throws {
    let lines = Mutex<[String]>([])
    let browser = try SiteBrowser(Store(database: SQLDatabase()), areas: [FailingArea()])
    browser.logger = Logger(label: "hub") { label in
      HubLogHandler(
        label: label, level: .notice, sink: LogSink { line in lines.withLock { $0.append(line) } })
    }
    #expect(try await browser.get("/fail/kQ7vX2mN9pL4rT8wZ1aB5c").status == 500)
    let written = lines.withLock { $0 }
    #expect(written.count == 1 && written[0].contains(#""path":"/fail/{token}""#))
  }

  private struct FailingArea: SiteArea {
    struct Failure: Error {}
    let entry: Link? = nil

    func addRoutes(to routes: SiteRoutes) {
      routes.get("/fail/{token}", access: .anyone) { _ in throw Failure() }
    }
  }

  @Test("paths without secrets stay as they are")
  func paths() {
    #expect(RequestObserver.path("/councils/E06", "/councils/{council}") == "/councils/E06")
    #expect(RequestObserver.path("/a/b", nil) == "/a/b")
    #expect(RequestObserver.path("/token", "/token") == "/token")
    #expect(RequestObserver.path("/r/abc", "/r/{resetToken}") == "/r/{resetToken}")
    #expect(RequestObserver.path("/a/abc", "/a/{link}") == "/a/{link}")
  }
}
