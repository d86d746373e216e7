import Foundation

/// A web server on loopback that gives one answer to every request.
final class LoopbackSite: @unchecked Sendable {
  // The thread that answers only reads what `init` set.
  let port: Int
  private let socket: Int32
  private let answer: [UInt8]

  /// - Parameter answer: head and body as they are sent, lines ended by CR LF.
  init(answering answer: String) throws {
    self.answer = Array(answer.utf8)
    socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let number = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, size) == 0 && listen(socket, 8) == 0
          && getsockname(socket, address, &size) == 0
      }
    }
    guard number else { throw CocoaError(.fileReadUnknown) }
    port = Int(UInt16(bigEndian: address.sin_port))
    Thread.detachNewThread { [self] in serve() }
  }

  deinit { close() }

  func close() { shutdown(socket, Int32(SHUT_RDWR)) }

  private func serve() {
    while true {
      let caller = accept(socket, nil, nil)
      guard caller >= 0 else { return }
      var request = [UInt8](repeating: 0, count: 4_096)
      _ = read(caller, &request, request.count)
      _ = send(caller, answer, answer.count, Int32(MSG_NOSIGNAL))
      Foundation.close(caller)
    }
  }
}
