import Foundation
import Testing

/// The list of measures that a pack must hold follows from its lenses.
@Suite struct PackContentsTests {
  @Test func theListOfTheEnglandPackFollowsFromItsLenses() throws {
    let file = ShippedLenses.packs.appending(path: "england/contents.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let listed = lines.filter { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    let needed = Set(try ShippedLenses.all("england").flatMap(\.measuresShown)).sorted()
    #expect(listed == needed)
  }
}
