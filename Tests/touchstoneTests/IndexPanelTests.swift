import Foundation
import TestSupport
import Testing

@Suite("touchstone index --panel")
struct IndexPanelTests {
  private static func writePanel(to folder: String, units: Int = 24) throws {
    var generator = SeededGenerator(seed: 7)
    func number(_ range: ClosedRange<Double>) -> String {
      String(format: "%.3f", Double.random(in: range, using: &generator))
    }
    var panel = "unit,year,size,spend,good,quick,need\n"
    for unit in 1...units {
      let size = number(1_000...9_000)
      for year in 2019...2022 {
        let good = unit == 3 && year == 2021 ? "" : number(30...80)
        panel +=
          "U\(unit),\(year),\(size),\(number(50...90)),\(good),\(number(20...70)),"
          + "\(number(-1...1))\n"
      }
    }
    let measures = """
      measure,polarity,goal_low,goal_high,weight
      good,higher,0,100,0.6
      quick,lower,0,100,0.4

      """
    for (name, text) in [("panel.csv", panel), ("measures.csv", measures)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
  }

  @Test("the same bytes for any number of threads, to a file or to standard output")
  func threads() throws {
    try withTemporaryFolder { folder in
      try Self.writePanel(to: folder)
      func run(_ more: [String]) throws -> Program.Outcome {
        try Program.run(["index", "--panel", ".", "--L", "4", "--R", "200"] + more, in: folder)
      }
      let one = try run(["--threads", "1"])
      #expect(one.code == 0 && one.complaint.isEmpty)
      #expect(one.output.split(separator: "\n").count == 25)
      #expect(try run(["--threads", "2"]).output == one.output)
      #expect(try run(["--seed", "2"]).output != one.output)
      let filed = try run(["--out", "results.csv"])
      #expect(filed.code == 0 && filed.output.isEmpty)
      #expect(
        try String(contentsOfFile: folder + "/results.csv", encoding: .utf8) == one.output)
      #expect(!FileManager.default.fileExists(atPath: folder + "/data"), "no data folder is made")
    }
  }

  @Test("too few councils are no panel")
  func tooFew() throws {
    try withTemporaryFolder { folder in
      try Self.writePanel(to: folder, units: 12)
      let outcome = try Program.run(["index", "--panel", "."], in: folder)
      #expect(outcome.code == 65 && outcome.output.isEmpty)
      #expect(outcome.complaint.contains("at least 20"))
    }
  }
}
