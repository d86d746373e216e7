import Foundation
import TestSupport
import Testing

@Suite("Reading from the command line")
struct ReadingTests {
  private func run(_ arguments: String...) throws -> Program.Outcome {
    let outcome = try Program.run(arguments + ["--data", Sample.data], in: "/tmp")
    #expect(outcome.code == 0 && outcome.complaint.isEmpty, "\(outcome.complaint)")
    #expect(!outcome.output.contains("\u{1B}"), "colour only on a terminal")
    return outcome
  }

  private func rows(_ csv: String) -> [[String]] {
    csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(
    "a council by any of its names",
    arguments: ["Birchbury", "birchbury", "E06000901", "e06000901", "Birchbruy"])
  func council(name: String) throws {
    #expect(try run("council", name).output.hasPrefix("Birchbury (E06000901)\n"))
  }

  @Test("one council for a spreadsheet: every lens, every column")
  func councilTable() throws {
    let table = rows(try run("council", "Birchbury", "--csv").output)
    #expect(table.count == 3 && table.allSatisfy { $0.count == table[0].count })
    #expect(table.dropFirst().map { $0[4] } == ["E06000901", "E06000901"])
    let json =
      try JSONSerialization.jsonObject(
        with: Data(try run("council", "Birchbury", "--json").output.utf8)) as? [String: Any]
    #expect((json?["rows"] as? [Any])?.count == 2)
    #expect(json?["columns"] as? [String] == table[0])
  }

  @Test("the index as a table never shows a bare place, and lists by band and then name")
  func index() throws {
    let lines = try run("index", "--lens", "roads_sample").output.split(separator: "\n")
    let bands = ["Clearly above", "Probably above", "Cannot be told apart", "Probably below"]
    let order = lines.compactMap { line in
      bands.firstIndex { line.lowercased().contains($0.lowercased()) }
    }
    #expect(order == order.sorted())
    #expect(rows(try run("index", "--csv").output).count == 1 + 2 * 26)
  }

  @Test("figures name their release and row")
  func figures() throws {
    let text = try run("export", "figures", "--council", "Birchbury", "--measure", "out.quick")
      .output
    let table = rows(text)
    #expect(table.count == 6)
    #expect(table[0].suffix(2) == ["release", "row"])
    #expect(table[1][8] == "sample-roads-0001" && Int(table[1][9]) != nil)
  }

  @Test("what was not filed is an empty cell")
  func missing() throws {
    let text = try run(
      "export", "figures", "--council", SampleData.silent.rawValue, "--measure", "spend.roads"
    ).output
    #expect(rows(text).count == 6)
    #expect(rows(text).dropFirst().allSatisfy { $0[5].isEmpty && $0[7] == "not_submitted" })
  }

  @Test("measures, sources and lenses are listed")
  func lists() throws {
    #expect(try run("measures", "--csv").output.split(separator: "\n").count == 7)
    #expect(try run("measures", "potholes").output.contains("out.quick"))
    #expect(try run("export", "sources").output.contains("Department of Samples"))
    #expect(try run("lens").output.contains("roads_trial"))
    #expect(try run("lens", "show", "roads_sample").output == SampleData.lenses[0].text)
    #expect(try run("lens", "goalposts", "roads_sample").output.contains("out.claims"))
    #expect(try run("import", "--kinds").output.contains("data-package"))
  }

  @Test("the doctor finds nothing amiss, and says so when lenses changed since")
  func doctor() throws {
    #expect(try run("doctor").output.contains("lenses"))
    try withTemporaryFolder { folder in
      try Sample.copyData(to: folder + "/data")
      let text = SampleData.lens("roads_sample", version: 2, weights: (0.25, 0.25, 0.5))
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/new.yaml"))
      #expect(try Program.run(["import", "new.yaml", "--data", "data"], in: folder).code == 0)
      let outcome = try Program.run(["doctor", "--data", "data"], in: folder)
      #expect(outcome.code == 65)
      #expect(outcome.output.contains("touchstone index compute"))
    }
  }

  @Test("a pack that is built holds what was imported, and the same bytes each time")
  func pack() throws {
    try withTemporaryFolder { folder in
      for name in ["a", "b"] {
        let outcome = try Program.run(
          ["pack", "build", name, "--data", Sample.data], in: folder)
        #expect(outcome.code == 0, "\(outcome.complaint)")
      }
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder + "/a").sorted()
      #expect(files.contains("ATTRIBUTION.md") && files.contains("observations/out.csv"))
      for file in files where file.contains(".") {
        let (a, b) = (folder + "/a/" + file, folder + "/b/" + file)
        #expect(FileManager.default.contents(atPath: a) == FileManager.default.contents(atPath: b))
      }
      let table = try String(contentsOfFile: folder + "/a/observations/out.csv", encoding: .utf8)
      #expect(table.split(separator: "\n").count == 1 + 26 * 5 * 3)
    }
  }
}
