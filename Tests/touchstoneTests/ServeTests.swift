import Foundation
import TestSupport
import Testing

@Suite("touchstone serve")
struct ServeTests {
  @Test("a second server on the same port says what to do, and the first goes on")
  func twice() throws {
    try withTemporaryFolder { folder in
      try Sample.copyData(to: folder + "/data")
      let port = try FreePort.find()
      let first = try Program.start(
        ["serve", "--port", "\(port)", "--data", "data"], in: folder)
      defer {
        first.process.terminate()
        first.process.waitUntilExit()
      }
      while first.process.isRunning, !first.complaints.contains("http://127.0.0.1:\(port)") {
        usleep(10_000)
      }
      #expect(first.process.isRunning, "\(first.complaints)")
      let second = try Program.run(["serve", "--port", "\(port)", "--data", "data"], in: folder)
      #expect(second.code == 75)
      #expect(second.complaint.contains("Port \(port) is in use"))
      #expect(second.complaint.contains("--port \(port + 1)"))
      #expect(first.process.isRunning)
    }
  }

  @Test("an address that is not this machine's is a wrong command")
  func address() throws {
    let outcome = try Program.run(
      ["serve", "--host", "192.0.2.1", "--port", "8099", "--data", Sample.data], in: "/tmp")
    #expect(outcome.code == 64)
    #expect(outcome.complaint.contains("192.0.2.1"))
  }
}
