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
}
