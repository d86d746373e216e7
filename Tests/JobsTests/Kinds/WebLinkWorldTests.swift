import Jobs
import Library
import Testing

@Suite struct WebLinkWorldTests {
  @Test(
    "links into the server's own network are not called",
    arguments: [
      "http://127.0.0.1/", "http://169.254.169.254/latest/", "http://10.0.0.1/", "http://[::1]/",
      "http://localhost/robots.txt", "file:///etc/passwd",
    ])
  func ownNetwork(address: String) async {
    await #expect(throws: (any Error).self) {
      _ = try await WebLinkWorld().fetch(
        LinkRequest(method: .get, address: address, agent: "test"))
    }
  }
}
