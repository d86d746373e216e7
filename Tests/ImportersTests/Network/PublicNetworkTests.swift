import Foundation
import Testing

@testable import Importers

/// Addresses by IANA's registries of special-purpose addresses.
@Suite struct PublicNetworkTests {
  @Test(
    "The server's own machine and network are not public",
    arguments: [
      "http://127.0.0.1/", "http://127.1.2.3/a", "http://10.0.0.8/", "http://172.16.0.1/",
      "http://172.31.255.255/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/",
      "http://100.64.0.1/", "http://0.0.0.0/", "http://224.0.0.1/", "http://255.255.255.255/",
      "http://[::1]/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[::ffff:127.0.0.1]/",
      "http://[::ffff:10.0.0.8]/", "http://[2002:7f00:1::]/", "http://[64:ff9b::7f00:1]/",
      "http://2130706433/", "http://0x7f000001/", "http://localhost/",
    ])
  func ownNetwork(address: String) throws {
    guard let url = URL(string: address) else { return }
    #expect(!PublicNetwork.holds(url))
  }

  @Test(
    "Addresses that are given out to the public are",
    arguments: [
      "http://1.1.1.1/", "https://8.8.8.8/a.csv", "http://172.32.0.1/", "http://11.0.0.1/",
      "http://[2606:4700:4700::1111]/", "https://[2a00:1450:4009:81f::200e]:443/",
    ])
  func publicAddresses(address: String) throws {
    #expect(PublicNetwork.holds(try #require(URL(string: address))))
  }

  @Test(
    "Other schemes, ports and addresses with a user's name are not called",
    arguments: [
      "file:///etc/passwd", "ftp://1.1.1.1/", "gopher://1.1.1.1/", "http://1.1.1.1:22/",
      "http://1.1.1.1:6379/", "http://user@1.1.1.1/", "http:///",
    ])
  func otherWays(address: String) throws {
    #expect(!PublicNetwork.holds(try #require(URL(string: address))))
  }
}
