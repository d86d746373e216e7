import Database
import Foundation
import Store
import TestSupport
import Testing

/// Bad input gets one clear sentence and an exit code, and nothing is changed or left behind.
@Suite("Bad input")
struct BadInputTests {
  /// A command line, the code it must end with, and words that the sentence must have.
  struct Fault: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var code: Int32
    var says: [String]
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String, _ code: Int32, _ says: String...) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.code = code
      self.says = says
    }
  }

  /// Runs in a folder that holds a few bad files; DATA stands for the sample's data folder.
  private func check(_ fault: Fault) throws {
    try withTemporaryFolder { folder in
      try Self.writeFiles(to: folder)
      let names = try Set(FileManager.default.subpathsOfDirectory(atPath: folder))
      let outcome = try Program.run(
        fault.arguments.map { $0 == "DATA" ? Sample.data : $0 }, in: folder)
      #expect(outcome.code == fault.code, "\(outcome.complaint)")
      #expect(outcome.output.isEmpty)
      for words in fault.says {
        #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
      }
      #expect(!outcome.complaint.contains("Fatal error") && !outcome.complaint.contains("Swift."))
      let after = try Set(FileManager.default.subpathsOfDirectory(atPath: folder))
        .filter { !(fault.arguments[0] == "import" && $0.hasPrefix("new")) }
      #expect(after == names, "nothing is left behind but the empty database of an import")
    }
  }

  private static func writeFiles(to folder: String) throws {
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    try write("x;y\n1;2\n", "unknown.csv")
    try write(SampleData.lens("bad", weights: (0.5, 0.3, 0.3)), "weights.yaml")
    try write(SampleData.lens("odd", measure: "no.such"), "measure.yaml")
    try write("lens: cut\nversion: 1\ntitle: \"never clo", "cut.yaml")
    try write("unit,u\nA,1\n", "units.csv")
    let text = String(repeating: "This is a letter and no database. ", count: 100)
    for (name, files) in [
      ("panel", ["panel.csv": "unit,year,size\nA,2020,1\n", "measures.csv": "measure,polarity\n"]),
      ("letter", ["touchstone.sqlite": text]), ("empty", [:]),
    ] as [(String, [String: String])] {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: true)
      for (file, text) in files { try write(text, name + "/" + file) }
    }
  }

  @Test(
    "a command that is wrong: 64",
    arguments: [
      Fault("nonsense", 64, "nonsense"), Fault("import", 64, "Name a file"),
      Fault("serve --port 99999", 64, "65535"), Fault("index --seed x", 64, "--seed"),
      Fault("export cats", 64, "cats"), Fault("council", 64, "council"),
      Fault("index core units.csv --eta 1,2", 64, "--eta"),
      Fault("council Birchbury --data", 64, "--data"),
      Fault("index --out results.csv --data DATA", 64, "--panel"),
    ])
  func usage(fault: Fault) throws { try check(fault) }

  @Test(
    "data that are wrong: 65",
    arguments: [
      Fault("import unknown.csv --data new", 65, "unknown.csv", "no known kind"),
      Fault("import unknown.csv --as tidy --data new", 65, "unknown.csv", "not a folder of tidy"),
      Fault("import unknown.csv --as cats --data new", 65, "no import kind 'cats'", "tidy"),
      Fault("import weights.yaml --data new", 65, "weights.yaml", "add up to 1.1"),
      Fault("lens check weights.yaml --data new", 65, "weights.yaml, line", "add up to 1.1"),
      Fault("lens check cut.yaml --data new", 65, "cut.yaml", "no YAML"),
      Fault("lens check measure.yaml --data DATA", 65, "no.such"),
      Fault("index --panel panel", 65, "panel.csv", "spend"),
      Fault("index core units.csv --eta 1,2,3,4,5", 65, "units.csv"),
      Fault("council Birchbury --data letter", 65, "is not a database", "backup"),
      Fault("index compute --data DATA --L 0", 65, "weight draw"),
      Fault("index compute --data DATA --R 1", 65, "draws must be"),
    ])
  func data(fault: Fault) throws { try check(fault) }

  @Test(
    "nothing found: 66",
    arguments: [
      Fault("council Birchbury", 66, "holds no data yet", "touchstone import"),
      Fault("council Birchbury --data new", 66, "'new' holds no data yet"),
      Fault("measures --data empty", 66, "holds no data yet"),
      Fault("lens show roads_sample --data new", 66, "no lens 'roads_sample'"),
      Fault("import missing.csv --data new", 66, "missing.csv"),
      Fault("serve --pack missing --data new --port 0", 66, "missing"),
      Fault("council Atlantis --data DATA", 66, "'Atlantis'"),
      Fault("council Bury --data DATA", 66, "No council is called 'Bury'"),
      Fault("council Aldershire --csv --data DATA", 66, "no longer exists", "Alderbury"),
      Fault("measures zebra --data DATA", 66, "No measure fits"),
      Fault("index --lens none --data DATA", 66, "no lens 'none'", "roads_sample"),
      Fault("index compute --lens none --data DATA", 66, "no lens 'none'"),
      Fault("export figures --measure none --data DATA", 66, "no measure 'none'"),
      Fault("index --panel nowhere", 66, "nowhere", "panel.csv"),
      Fault("index --panel empty", 66, "panel.csv and measures.csv"),
      Fault("index core missing.csv --eta 1,2,3,4,5", 66, "missing.csv"),
      Fault("lens check missing.yaml", 66, "missing.yaml"),
      Fault("pack build out --nation Narnia --data DATA", 66, "Narnia"),
    ])
  func notFound(fault: Fault) throws { try check(fault) }

  @Test(
    "something that cannot be written: 73",
    arguments: [
      Fault("export sources --data DATA --out /dev/null/x.csv", 73, "/dev/null/x.csv"),
      Fault("export sources --data DATA --out nowhere/x.csv", 73, "nowhere/x.csv"),
      Fault("pack build /dev/null/pack --data DATA", 73, "/dev/null/pack"),
      Fault("import measure.yaml --data /dev/null/data", 73, "/dev/null/data"),
    ])
  func cannotWrite(fault: Fault) throws { try check(fault) }

  @Test("a database of a newer version is refused and left as it is")
  func newer() throws {
    try withTemporaryFolder { folder in
      try Sample.copyData(to: folder + "/data")
      let file = folder + "/data/" + Store.fileName
      let database = try SQLDatabase(path: file)
      let before = try Self.figureCount(database)
      try database.migrate(Store.migrations + [Migration(999, "future", "CREATE TABLE f (i INT)")])
      try database.close()
      for command in [["council", "Birchbury"], ["import", Sample.pack], ["doctor"]] {
        let outcome = try Program.run(command + ["--data", "data"], in: folder)
        #expect(outcome.code == 65)
        #expect(outcome.complaint.contains("layout 999"), "\(outcome.complaint)")
      }
      let after = try SQLDatabase(path: file)
      #expect(try after.schemaVersion() == 999)
      #expect(try Self.figureCount(after) == before)
    }
  }

  private static func figureCount(_ database: SQLDatabase) throws -> Int {
    try database.read { try $0.count("SELECT count(*) FROM observation") }
  }

  @Test("a council that no longer exists is shown with its successor")
  func past() throws {
    let outcome = try Program.run(["council", "Aldershire", "--data", Sample.data], in: "/tmp")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("no longer exists"))
    #expect(outcome.output.contains("Alderbury (E06000900)"))
  }

  @Test(
    "a data folder on a disk that may not be written to",
    .enabled(if: SmallDisk.isPossible, "skipped: mounting a small disk needs the administrator"))
  func readOnly() throws {
    try SmallDisk.use(kilobytes: 8_192) { folder in
      try Sample.copyData(to: folder + "/data")
      try SmallDisk.makeReadOnly(folder)
      let outcome = try Program.run(
        ["import", Sample.pack, "--data", folder + "/data"], in: "/tmp")
      #expect(outcome.code == 73, "\(outcome.complaint)")
      #expect(outcome.complaint.contains("data folder"), "\(outcome.complaint)")
    }
  }
}
