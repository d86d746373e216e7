import Accounts
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Sector
import Store
import Testing

@testable import Web

/// What goes over the wire: heads without bodies, methods that are not ours, bodies of strangers.
@Suite struct WireTests {
  private let site: SiteRouter

  init() throws {
    site = try SiteApplication.router(store: SampleStore.shared, areas: [SampleArea()]).router
  }

  @Test(
    "A head has no body, whoever asks and whatever was asked for",
    arguments: ["/open", "/form", "/desk", "/drafts/1", "/nowhere", "/nowhere.json", "/robots.txt"])
  func heads(address: String) async throws {
    try await Application(router: site, logger: .silent).test(.router) { client in
      for cookie in ["", "touchstone=unknown"] {
        let head = try await client.execute(
          uri: address, method: .head, headers: cookie.isEmpty ? [:] : [.cookie: cookie])
        #expect(head.body.readableBytes == 0)
        let page = try await client.execute(
          uri: address, method: .get, headers: cookie.isEmpty ? [:] : [.cookie: cookie])
        #expect(head.status == page.status || address == "/robots.txt")
      }
    }
  }

  @Test(
    "Methods that the site does not use change nothing",
    arguments: [
      HTTPRequest.Method.trace, .put, .delete, .patch, .connect, .options,
    ])
  func otherMethods(method: HTTPRequest.Method) async throws {
    try await Application(router: site, logger: .silent).test(.router) { client in
      let answer = try await client.execute(uri: "/open", method: method)
      #expect(answer.status == .notFound || answer.status == .methodNotAllowed)
    }
  }

  @Test("A file of somebody who may not send one is not even read")
  func strangersFile() async throws {
    let file = ByteBuffer(repeating: 0x61, count: FrontDesk.strangersLimit + 1)
    try await Application(router: site, logger: .silent).test(.router) { client in
      let answer = try await client.execute(
        uri: "/desk/file", method: .post,
        headers: [.contentType: "application/x-www-form-urlencoded"], body: file)
      #expect(answer.status == .contentTooLarge)
    }
  }

  @Test(
    "The page of a list is a number that can be reckoned with",
    arguments: [
      ("", 1), ("7", 7), ("0", 1), ("-3", 1), ("x", 1), ("9223372036854775807", 1_000_000),
      ("99999999999999999999", 1),
    ])
  func pages(typed: String, page: Int) throws {
    let request = try SampleSite.request(query: [(name: "page", value: typed)])
    #expect(request.pageNumber == page)
  }
}
