import Foundation
import FoundationNetworking
import Jobs
import Testing

@testable import Library

@Suite struct WebLinkWorldTests {
  @Test(
    "links into the server's own network are not called",
    arguments: [
      "http://127.0.0.1/", "http://169.254.169.254/latest/", "http://10.0.0.1/", "http://[::1]/",
      "http://localhost/robots.txt", "file:///etc/passwd",
    ])
  func ownNetwork(address: String) async {
    let error = await #expect(throws: URLError.self) {
      _ = try await WebLinkWorld().fetch(
        LinkRequest(method: .get, address: address, agent: "test"))
    }
    // A call that was made and failed has another code.
    #expect(error?.code == .badURL)
  }
}
