import Database
import Foundation
import Store
import Testing

@testable import Web

/// The reference of routes and the site say the same.
@Suite struct RouteReferenceTests {
  private static let page = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("docs/reference/routes.md")

  private let documented: [String]
  private let served: [String]

  init() throws {
    documented = try String(contentsOf: Self.page, encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("| GET") || $0.hasPrefix("| POST") }
      .map { $0.split(separator: "|").prefix(4).map { String($0).trimmingBlanks() } }
      .map { $0.joined(separator: " | ") }
    served = try SiteApplication.routes(store: Store(database: SQLDatabase())).map { route in
      let formats = [PageFormat.html] + route.formats
      return [
        route.method, "`\(route.path)`", route.access.text,
        formats.map { $0.rawValue.uppercased() }.joined(separator: ", "),
      ].joined(separator: " | ")
    }
  }

  @Test("Every route of the site is documented")
  func servedIsDocumented() {
    #expect(!served.isEmpty)
    for route in served {
      #expect(documented.contains(route), "docs/reference/routes.md lacks | \(route) |")
    }
  }

  @Test("Every documented route is there, once")
  func documentedIsServed() {
    for route in documented {
      #expect(
        served.contains(route), "docs/reference/routes.md names | \(route) |, which is not there")
    }
    #expect(Set(documented).count == documented.count)
  }
}
