import Foundation
import TestSupport
import Testing

@Suite("touchstone library")
struct LibraryCommandTests {
  @Test("a search tells evidence and verdict apart")
  func search() throws {
    try withTemporaryFolder { folder in
      let table = """
        id,title,address,type,evidence_level,verdict
        E1,Housing First pilots,https://example.org/1,evaluation,before-after,promising
        R1,Housing guide,https://example.org/2,guidance,none stated,

        """
      try Data(table.utf8).write(to: URL(fileURLWithPath: folder + "/resources.csv"))
      let taken = try Program.run(
        ["library", "import", "resources.csv", "--data", "data"], in: folder)
      #expect(taken.code == 0, "\(taken.complaint)")
      let found = try Program.run(["library", "search", "housing", "--data", "data"], in: folder)
      let lines = found.output.split(separator: "\n").map(String.init)
      let head = try #require(lines.first)
      let study = try #require(lines.first { $0.hasPrefix("E1") })
      for (title, value) in [("Evidence", "before-after"), ("Verdict", "Promising")] {
        let place = try #require(head.range(of: title))
        let start = head.distance(from: head.startIndex, to: place.lowerBound)
        #expect(study.dropFirst(start).hasPrefix(value), "\(title): \(study)")
      }
      #expect(lines.first { $0.hasPrefix("R1") }?.hasSuffix("none stated") == true)
    }
  }

  @Test("an account is offered no role that the command refuses")
  func roles() throws {
    let help = try Program.run(["account", "create", "--help"], in: "/tmp").output
    #expect(help.contains("values: member, lead, steward") && !help.contains("resident"))
  }
}
