import Settings
import Testing

@testable import Web

@Suite("Where a request comes from")
struct ClientAddressTests {
  @Test("the machine itself is told from all others")
  func loopback() {
    for address in ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"] {
      #expect(ClientAddress.isLoopback(address))
    }
    for address in ["", "10.0.0.1", "::2", "localhost", "128.0.0.1"] {
      #expect(!ClientAddress.isLoopback(address))
    }
  }

  @Test(
    "only our own proxies are believed, and only what they added",
    arguments: [
      ("192.0.2.7", "203.0.113.9", "192.0.2.7"),
      ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
      ("127.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"),
      ("127.0.0.1", "203.0.113.9, 10.1.2.3", "203.0.113.9"),
      ("127.0.0.1", "10.0.0.5, 10.1.2.3", "127.0.0.1"), ("127.0.0.1", " , ", "127.0.0.1"),
    ])
  func forwarded(direct: String, header: String, address: String) throws {
    let proxied = ClientAddress(
      trusted: try ["127.0.0.1", "10.0.0.0/8"].map { try #require(NetworkRange($0)) })
    #expect(proxied.of(direct: direct, forwarded: header) == address)
    #expect(ClientAddress(trusted: []).of(direct: direct, forwarded: header) == direct)
  }
}
