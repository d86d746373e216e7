import HTTPTypes
import Hummingbird
import Settings
import Testing

@testable import Web

/// Whose word about the reader's address is believed.
@Suite struct ClientAddressTests {
  private let proxied = ClientAddress(
    trusted: [NetworkRange("127.0.0.1")!, NetworkRange("10.0.0.0/8")!])

  @Test(
    "Only our own proxies are believed, and only what they added",
    arguments: [
      ("192.0.2.7", "203.0.113.9", "192.0.2.7"),
      ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
      ("127.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"),
      ("127.0.0.1", "203.0.113.9, 10.1.2.3", "203.0.113.9"),
      ("127.0.0.1", "10.0.0.5, 10.1.2.3", "127.0.0.1"),
      ("127.0.0.1", " , ", "127.0.0.1"),
    ])
  func forwarded(direct: String, header: String, address: String) {
    #expect(proxied.of(direct: direct, forwarded: header) == address)
  }

  @Test("Without a proxy of ours nobody is believed")
  func alone() {
    let alone = ClientAddress(trusted: [])
    #expect(alone.of(direct: "127.0.0.1", forwarded: "203.0.113.9") == "127.0.0.1")
    #expect(alone.of(direct: "192.0.2.7", forwarded: nil) == "192.0.2.7")
  }
}
