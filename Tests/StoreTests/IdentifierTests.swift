import Foundation
import Store
import Testing

@Suite struct IdentifierTests {
  @Test("Identifiers sort in the order in which they were made, and none comes twice")
  func order() {
    let made = (0..<20_000).map { _ in Identifier.make() }
    #expect(made == made.sorted())
    #expect(Set(made).count == made.count)
  }

  @Test("An identifier has the shape of a UUID of version 7 and begins with its time")
  func shape() throws {
    let date = Date(timeIntervalSince1970: 1_700_000_000)
    let made = Identifier.make(at: date)
    #expect(
      made.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
        != nil)
    let time = try #require(UInt64(made.prefix(8) + made.dropFirst(9).prefix(4), radix: 16))
    #expect(time == 1_700_000_000_000)
  }

  @Test("Many at once, from many threads, are all different")
  func manyThreads() async {
    let all = await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { (0..<1_000).map { _ in Identifier.make() } } }
      return await group.reduce(into: [String]()) { $0 += $1 }
    }
    #expect(Set(all).count == 8_000)
  }
}
