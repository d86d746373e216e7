import HTML
import Sector
import Testing

@testable import Web

@Suite("When releases were published and fetched") struct ReleaseDatesTests {
  private func release(published: String? = nil, retrieved: String? = nil) -> Release {
    Release(
      id: "a", source: "a", title: "A", publisher: "P", licence: "L", file: "f.csv",
      published: published, retrieved: retrieved, sha256: "")
  }

  @Test("a date that no release states has no column")
  func none() {
    let dates = ReleaseDates(of: [release(), release()])
    #expect(dates.columns.isEmpty && dates.cells(of: release()).isEmpty)
  }

  @Test("a date that one states has a column, in words, and the others say that they do not")
  func some() throws {
    let (told, silent) = (release(published: "2026-03-03"), release())
    let dates = ReleaseDates(of: [told, silent])
    #expect(dates.columns.map(\.title) == ["Published"])
    guard case .text("3 March 2026")? = dates.cells(of: told).first,
      case .none("not stated")? = dates.cells(of: silent).first as DataTable.Cell?
    else {
      Issue.record("\(dates)")
      return
    }
  }
}
