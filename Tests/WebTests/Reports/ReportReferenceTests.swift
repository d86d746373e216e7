import Foundation
import Reports
import Testing

@testable import Web

/// The reference of reports and the program say the same.
@Suite struct ReportReferenceTests {
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/reference/reports.md")

  private let rows: [String]

  init() throws {
    rows = try String(contentsOf: Self.page, encoding: .utf8).split(separator: "\n")
      .map(String.init).filter { $0.hasPrefix("| `") }
  }

  @Test("Every figure that words can name is documented, and no other")
  func figures() {
    let documented = rows.compactMap { $0.firstMatch(of: /^\| `\{([a-z]+)[:}]/)?.output.1 }
    #expect(documented.map(String.init) == FigureReference.Kind.allCases.map(\.rawValue))
  }

  @Test("Every exhibit is documented, and no other")
  func exhibits() {
    let documented = rows.compactMap { $0.firstMatch(of: /^\| `([a-z:\-]+)`/)?.output.1 }
    let all = Exhibit.plain.map(\.text) + ["service:id", "measure:id"]
    #expect(Set(documented.map(String.init)) == Set(all) && documented.count == all.count)
  }
}
