import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

@Suite("Pages kept in memory")
struct PageCacheTests {
  @Test("A kept page answers as the first one did, headers and all")
  func same() async throws {
    let router = try SiteApplication.router(store: SampleStore.shared).router
    try await Application(router: router, logger: .silent).test(.router) { client in
      let address = "/councils/\(SampleStore.leader)"
      let first = try await client.execute(uri: address, method: .get)
      let kept = try await client.execute(uri: address, method: .get)
      #expect(first.status == .ok)
      #expect(kept.status == .ok)
      #expect(kept.body == first.body)
      #expect(headers(kept) == headers(first))
      for name in ["content-security-policy", "x-frame-options", "x-content-type-options"] {
        #expect(headers(kept).keys.contains(name))
      }
      let etag = try #require(kept.headers[.eTag])
      let head = try await client.execute(uri: address, method: .head)
      #expect(head.status == .ok)
      #expect(head.body.readableBytes == 0)
      #expect(head.headers[.eTag] == etag)
      let again = try await client.execute(
        uri: address, method: .get, headers: [.ifNoneMatch: etag])
      #expect(again.status == .notModified)
      #expect(again.body.readableBytes == 0)
      #expect(headers(again).keys.contains("content-security-policy"))
    }
  }

  @Test("Only reading is answered from memory")
  func onlyReading() async throws {
    let router = try SiteApplication.router(store: SampleStore.shared).router
    try await Application(router: router, logger: .silent).test(.router) { client in
      let address = "/councils/\(SampleStore.leader)"
      _ = try await client.execute(uri: address, method: .get)
      let posted = try await client.execute(uri: address, method: .post)
      #expect(posted.status == .notFound)
      #expect(headers(posted).keys.contains("content-security-policy"))
    }
  }

  private func headers(_ response: TestResponse) -> [String: String] {
    var fields = Dictionary(
      response.headers.map { ($0.name.canonicalName, $0.value) }, uniquingKeysWith: { $0 + $1 })
    fields["date"] = nil
    fields["x-request-id"] = nil
    return fields
  }
}
