import Foundation

/// Tells addresses of the public internet from those of the server's own machine and network.
///
/// What people ask the server to fetch must not lead to places that only the server can reach, such
/// as a neighbour's database or the cloud's store of credentials (server-side request forgery).
public enum PublicNetwork {
  /// True for an http(s) address on a usual port whose host has only public addresses now.
  ///
  /// Asks the name service and may take seconds. The name could have another address by the time it
  /// is called; a firewall on the way out is the second lock.
  public static func holds(_ url: URL) -> Bool {
    guard let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
      [nil, 80, 443].contains(url.port), url.user == nil, let host = url.host, !host.isEmpty
    else { return false }
    let addresses = Self.addresses(of: host.trimmingCharacters(in: .init(charactersIn: "[]")))
    return !addresses.isEmpty && addresses.allSatisfy { isPublic($0) }
  }

  /// Every address of a host in network order: 4 bytes or 16.
  static func addresses(of host: String) -> [[UInt8]] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    return sequence(first: list, next: { $0?.pointee.ai_next }).compactMap { $0 }.compactMap(bytes)
  }

  private static func bytes(of entry: UnsafeMutablePointer<addrinfo>) -> [UInt8]? {
    guard let address = entry.pointee.ai_addr else { return nil }
    switch Int32(address.pointee.sa_family) {
    case AF_INET:
      return address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { short in
        withUnsafeBytes(of: &short.pointee.sin_addr) { Array($0) }
      }
    case AF_INET6:
      return address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { long in
        withUnsafeBytes(of: &long.pointee.sin6_addr) { Array($0) }
      }
    default: return nil
    }
  }

  /// Whether an address is given out to the public (IANA's registries of special-purpose addresses,
  /// RFC 6890).
  static func isPublic(_ address: [UInt8]) -> Bool {
    switch address.count {
    case 4: !special.contains { matches(address, $0.start, bits: $0.bits) }
    case 16 where address.starts(with: mapped): isPublic(Array(address.suffix(4)))
    // Only 2000::/3 is given out; of that, Teredo and its like and 6to4 lead elsewhere.
    case 16:
      matches(address, [0x20], bits: 3) && !matches(address, [0x20, 0x01, 0x00], bits: 23)
        && !matches(address, [0x20, 0x01, 0x0d, 0xb8], bits: 32)
        && !matches(address, [0x20, 0x02], bits: 16)
    default: false
    }
  }

  private static let mapped = [UInt8](repeating: 0, count: 10) + [0xff, 0xff]

  private static let special: [(start: [UInt8], bits: Int)] = [
    ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12),
    ([192, 0, 0], 24), ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15),
    ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 4), ([240], 4),
  ]

  private static func matches(_ address: [UInt8], _ start: [UInt8], bits: Int) -> Bool {
    (0..<bits).allSatisfy { bit in
      let (byte, mask) = (bit / 8, UInt8(0x80) >> UInt8(bit % 8))
      let wanted = byte < start.count ? start[byte] : 0
      return address[byte] & mask == wanted & mask
    }
  }
}
