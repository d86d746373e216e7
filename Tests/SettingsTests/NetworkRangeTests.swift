import Testing

@testable import Settings

@Suite("Ranges of addresses")
struct NetworkRangeTests {
  @Test(
    "hold what they name and nothing else",
    arguments: [
      ("192.0.2.7", "192.0.2.7", true), ("192.0.2.7", "192.0.2.8", false),
      ("10.0.0.0/8", "10.255.1.2", true), ("10.0.0.0/8", "11.0.0.1", false),
      ("172.16.0.0/12", "172.31.255.255", true), ("172.16.0.0/12", "172.32.0.0", false),
      ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "2001:db8::1", false),
      ("::1", "::1", true), ("::1", "::2", false), ("2001:db8::/32", "2001:db8:5::9", true),
      ("2001:db8::/32", "2001:db9::", false), ("10.0.0.1", "::ffff:10.0.0.1", true),
      ("10.0.0.0/8", "no address", false), ("10.0.0.0/8", "", false),
    ])
  func contains(range: String, address: String, expected: Bool) throws {
    #expect(try #require(NetworkRange(range)).contains(address) == expected)
  }

  @Test(
    "what is none is none",
    arguments: [
      "", "nginx", "10.0.0", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "10.0.0.0/8/8", "/8",
    ])
  func none(text: String) { #expect(NetworkRange(text) == nil) }
}
