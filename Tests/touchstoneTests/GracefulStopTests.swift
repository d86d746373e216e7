import Foundation
import TestSupport
import Testing

/// A server that is told to end finishes what it has begun.
@Suite("Graceful stop")
struct GracefulStopTests {
  @Test("a request under way is answered whole, and the program ends with 0")
  func underWay() throws {
    try withTemporaryFolder { folder in
      try Sample.copyData(to: folder + "/data")
      let port = try FreePort.find()
      let server = try Program.start(
        ["serve", "--port", "\(port)", "--data", "data", "--mail", "off"], in: folder)
      defer {
        if server.process.isRunning { server.process.terminate() }
        server.process.waitUntilExit()
      }
      while server.process.isRunning, !server.complaints.contains("http://127.0.0.1:\(port)") {
        usleep(10_000)
      }
      let connection = try PlainConnection(port: port)
      // The server has the head of the form and waits for the rest of its body.
      try connection.send(
        "POST /account/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\na")
      usleep(300_000)
      server.process.terminate()
      usleep(300_000)
      #expect(server.process.isRunning, "it waits for the request under way")
      try connection.send("=1")
      let answer = try connection.readToEnd()
      #expect(answer.hasPrefix("HTTP/1.1 "))
      #expect(answer.contains("</html>"), "the answer is whole: \(answer.suffix(200))")
      server.process.waitUntilExit()
      #expect(server.process.terminationReason == .exit)
      #expect(server.process.terminationStatus == 0, "\(server.complaints)")
    }
  }
}
