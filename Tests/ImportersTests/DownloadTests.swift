import Foundation
import Testing

@testable import Importers

@Suite("Downloads")
struct DownloadTests {
  @Test("addresses and paths are told apart")
  func addresses() {
    #expect(Download.isAddress("https://example.org/a.csv"))
    #expect(Download.isAddress("HTTP://example.org"))
    #expect(!Download.isAddress("../a.csv") && !Download.isAddress("ftp://example.org/a"))
  }

  @Test(
    "the file keeps the last part of the address as its name, and nothing dangerous",
    arguments: [
      ("https://x.org/data/table.csv?v=1", "table.csv"), ("https://x.org/", "download"),
      ("https://x.org/%2e%2e%2f..%2fetc", "etc"), ("https://x.org/a%20b%3B.csv", "ab.csv"),
    ])
  func names(address: String, name: String) {
    #expect(Download.fileName(URL(string: address)!) == name)
  }

  @Test("what is no address, and a server that is not there, is said in a sentence")
  func failures() async throws {
    let wrong = await #expect(throws: ImportError.self) { _ = try await Download.fetch("a.csv") }
    #expect(wrong?.kind == .download)
    let closed = await #expect(throws: ImportError.self) {
      _ = try await Download.fetch("http://127.0.0.1:9/a.csv")
    }
    #expect(closed?.kind == .download && closed?.problem.contains("transfer failed") == true)
  }
}
