import Foundation

/// Finds out before any work whether the port is free, so that a second server says so in one
/// sentence.
struct PortCheck {
  let host: String
  let port: Int

  func check() throws {
    guard port != 0 else { return }
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    hints.ai_flags = AI_PASSIVE
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &found) == 0, let address = found else {
      throw CommandFailure(
        .usage, "The address '\(host)' is not one of this machine's. Use 127.0.0.1 or 0.0.0.0.")
    }
    defer { freeaddrinfo(found) }
    let handle = socket(
      address.pointee.ai_family, address.pointee.ai_socktype, address.pointee.ai_protocol)
    guard handle >= 0 else { return }
    defer { close(handle) }
    var reuse: Int32 = 1
    setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    guard bind(handle, address.pointee.ai_addr, address.pointee.ai_addrlen) != 0 else { return }
    throw failure(errno)
  }

  private func failure(_ code: Int32) -> CommandFailure {
    switch code {
    case EADDRINUSE:
      CommandFailure(
        .busy,
        "Port \(port) is in use, perhaps by another Touchstone. Stop that one, or choose another "
          + "with --port \(port + 1).")
    case EACCES:
      CommandFailure(
        .usage, "Port \(port) needs more rights than you have. Choose one above 1023 with --port.")
    case EADDRNOTAVAIL:
      CommandFailure(
        .usage, "The address '\(host)' is not one of this machine's. Use 127.0.0.1 or 0.0.0.0.")
    default:
      CommandFailure(
        .failure, "The server cannot listen on \(host):\(port): \(String(cString: strerror(code)))."
      )
    }
  }
}
