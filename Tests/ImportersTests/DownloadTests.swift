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
      _ = try await Download.fetch("http://127.0.0.1:9/a.csv", reach: .anywhere)
    }
    #expect(closed?.kind == .download && closed?.problem.contains("transfer failed") == true)
  }

  @Test("the server's own machine is fetched from for whoever runs it, and for nobody else")
  func ownMachine() async throws {
    let site = try LoopbackSite(
      answering: "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\na,b")
    defer { site.close() }
    let address = "http://127.0.0.1:\(site.port)/a.csv"
    let file = try await Download.fetch(address, reach: .anywhere)
    defer { file.remove() }
    #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "a,b")
    let refused = await #expect(throws: ImportError.self) { _ = try await Download.fetch(address) }
    #expect(refused?.problem.contains("no public site") == true)
  }
}
