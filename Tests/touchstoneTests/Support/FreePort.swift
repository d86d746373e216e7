import Foundation
import Testing

/// A port that the system says is free.
enum FreePort {
  static func find() throws -> Int {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(handle) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    try withUnsafeMutablePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        try #require(bind(handle, $0, length) == 0)
        try #require(getsockname(handle, $0, &length) == 0)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
