import Foundation
import Testing

/// A connection to a server on this machine, byte by byte.
struct PlainConnection {
  private let handle: Int32

  init(port: Int) throws {
    handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    // A server that never answers must fail the test and not hang it.
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      handle, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let handle = handle
    try withUnsafePointer(to: &address) { pointer in
      try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        try #require(connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0)
      }
    }
  }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(write(handle, bytes, bytes.count) == bytes.count)
  }

  /// Everything until the server closes the connection, which is closed then.
  func readToEnd() throws -> String {
    defer { close(handle) }
    var (all, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      let count = read(handle, &buffer, buffer.count)
      guard count > 0 else { break }
      all += buffer[..<count]
    }
    return String(decoding: all, as: UTF8.self)
  }
}
