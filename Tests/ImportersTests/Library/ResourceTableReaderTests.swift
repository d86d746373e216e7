import Database
import Foundation
import Importers
import Library
import Store
import Testing

@Suite struct ResourceTableReaderTests {
  private func take(_ text: String, into store: Store) throws -> Store.LibraryReport {
    try store.importingLibrary(path: "list.csv") {
      try ResourceTableReader.read(MemoryBytes(Array(text.utf8)), name: "list.csv", into: $0)
    }
  }

  @Test func badRowsAreNamedAndGoodOnesTaken() throws {
    let store = try Store(database: SQLDatabase())
    let report = try take(
      """
      title,url,year,evidence_level
      Good one,https://example.org/a,2019,RCT
      Bad address,example.org/b,2019,
      Bad year,https://example.org/c,soon,
      Good two,https://example.org/d,,monitoring
      Too few,https://example.org/e
      "Two
      lines",not an address,,

      """, into: store)
    #expect(report.summary.stored == 2 && report.summary.rejected == 4 && report.summary.addsUp)
    #expect(report.rejections.map(\.row) == [3, 4, 6, 7])
    #expect(report.rejections.map(\.column) == ["address", "year", "id", "address"])
    #expect(
      report.rejections[0].reason
        == "'example.org/b' is not the address of a page: it must begin with https:// or http://.")
    #expect(try store.libraryResources().map(\.evidence).contains(.randomisedTrial))
  }

  @Test func aTableWithoutAddressesIsRefusedWhole() throws {
    let store = try Store(database: SQLDatabase())
    let error = #expect(throws: ImportError.self) { try take("title,link\nA,b\n", into: store) }
    #expect(error?.kind == .missingColumn)
    #expect(error?.description.contains("the table has: title, link") == true)
  }

  @Test func whatIsWrittenOutIsTakenInAgain() throws {
    let store = try Store(database: SQLDatabase())
    _ = try take(
      """
      title,address,summary
      "=HYPERLINK(""x"")",https://example.org/a,"A ""quoted"", long
      text"
      Plain,https://example.org/b,-5% is better

      """, into: store)
    let resources = try store.libraryResources()
    let other = try Store(database: SQLDatabase())
    let report = try take(ResourceTable.export(resources).csv, into: other)
    #expect(report.summary.stored == 2 && report.rejections.isEmpty)
    // Text that a spreadsheet program would run is guarded on the way out, and comes back as it was.
    #expect(ResourceTable.export(resources).csv.contains("'=HYPERLINK"))
    #expect(try other.libraryResources() == resources)
  }

  @Test(
    "The list that was handed over is taken in as it is",
    .enabled(if: SharedHub.list != nil, "no shared data beside the package: skipped"))
  func sharedList() throws {
    let store = try Store(database: SQLDatabase())
    let path = try #require(SharedHub.list)
    let report = try store.importingLibrary(path: path) {
      try ResourceTableReader.read(path: path, into: $0)
    }
    #expect(report.summary.stored == 170 && report.rejections.isEmpty)
  }
}

private enum SharedHub {
  static let list: String? = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder =
      ProcessInfo.processInfo.environment["TOUCHSTONE_SHARED"]
      ?? package.deletingLastPathComponent().appendingPathComponent("shared").path
    let path = folder + "/data/hub/resources.csv"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()
}
