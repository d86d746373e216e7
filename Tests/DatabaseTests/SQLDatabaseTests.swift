import Database
import Foundation
import TestSupport
import Testing

@Suite("Transactions and failures")
struct SQLDatabaseTests {
  private struct Stop: Error {}

  private func filled(_ path: String) throws -> SQLDatabase {
    let database = try SQLDatabase(path: path)
    try database.write { try $0.runScript("CREATE TABLE t (i INTEGER PRIMARY KEY)") }
    return database
  }

  @Test("a write that throws leaves nothing, and the next one works")
  func rollback() throws {
    try withTemporaryFolder { folder in
      let database = try filled(folder + "/a.sqlite")
      #expect(throws: Stop.self) {
        try database.write { session in
          try session.run("INSERT INTO t VALUES (1)")
          try session.runScript("CREATE TABLE u (i)")
          throw Stop()
        }
      }
      try database.write { try $0.run("INSERT INTO t VALUES (2)") }
      try database.read { session in
        let found29 = try session.all("SELECT i FROM t") { $0.int(0) }
        #expect(found29 == [2])
        let found30 = try session.count("SELECT count(*) FROM sqlite_master WHERE name = 'u'")
        #expect(found30 == 0)
      }
    }
  }

  @Test("a read sees one state, whatever is written meanwhile")
  func snapshot() throws {
    try withTemporaryFolder { folder in
      let database = try filled(folder + "/a.sqlite")
      let other = try SQLDatabase(path: folder + "/a.sqlite")
      try database.read { session in
        #expect(try session.count("SELECT count(*) FROM t") == 0)
        try other.write { try $0.run("INSERT INTO t VALUES (1)") }
        #expect(try session.count("SELECT count(*) FROM t") == 0)
      }
      #expect(try database.read { try $0.count("SELECT count(*) FROM t") } == 1)
    }
  }

  @Test("a read cannot write")
  func readOnlyRead() throws {
    try withTemporaryFolder { folder in
      let database = try filled(folder + "/a.sqlite")
      let failure = #expect(throws: SQLFailure.self) {
        try database.read { try $0.run("INSERT INTO t VALUES (1)") }
      }
      #expect(failure?.kind == .readOnly)
    }
  }

  @Test("foreign keys hold")
  func foreignKeys() throws {
    let database = try SQLDatabase()
    try database.write {
      try $0.runScript(
        "CREATE TABLE a (k INTEGER PRIMARY KEY); CREATE TABLE b (k INTEGER REFERENCES a (k))")
    }
    let failure = #expect(throws: SQLFailure.self) {
      try database.write { try $0.run("INSERT INTO b VALUES (1)") }
    }
    #expect(failure?.kind == .constraint)
  }

  @Test("a file that is no database says so and stays as it is")
  func notADatabase() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.sqlite"
      let text = Data(String(repeating: "authority,measure,value\n", count: 100).utf8)
      try text.write(to: URL(fileURLWithPath: path))
      let failure = #expect(throws: SQLFailure.self) {
        _ = try SQLDatabase(path: path).read { try $0.count("SELECT count(*) FROM sqlite_master") }
      }
      #expect(failure?.kind == .corrupt)
      #expect(failure?.description.contains("not a database") == true)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
    }
  }

  @Test("a folder that is not there, or is a file, cannot be opened")
  func cannotOpen() throws {
    try withTemporaryFolder { folder in
      for path in [folder + "/none/a.sqlite", folder] {
        let failure = #expect(throws: SQLFailure.self) { _ = try SQLDatabase(path: path) }
        #expect(failure?.kind == .cannotOpen)
        #expect(failure?.description.contains("data folder's path") == true)
      }
    }
  }

  @Test(
    "a file that may not be written to says so and is unchanged",
    .enabled(if: geteuid() != 0, "skipped: the system's administrator may write everywhere"))
  func readOnlyFile() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a.sqlite"
      try filled(path).close()
      try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
      }
      let failure = #expect(throws: SQLFailure.self) {
        try SQLDatabase(path: path).write { try $0.run("INSERT INTO t VALUES (1)") }
      }
      #expect(failure.map { [.readOnly, .cannotOpen].contains($0.kind) } == true)
    }
  }

  @Test(
    "a full disk changes nothing and says so",
    .enabled(if: SmallDisk.isPossible, "skipped: mounting a small disk needs the administrator"))
  func fullDisk() throws {
    try SmallDisk.use(kilobytes: 1_024) { folder in
      let database = try filled(folder + "/a.sqlite")
      try database.write { try $0.run("INSERT INTO t VALUES (1)") }
      let failure = #expect(throws: SQLFailure.self) {
        try database.write { session in
          try session.runScript("CREATE TABLE big (b BLOB)")
          for _ in 0..<64 {
            try session.run(
              "INSERT INTO big VALUES (?)", [.blob([UInt8](repeating: 7, count: 1 << 16))])
          }
        }
      }
      #expect(failure?.kind == .diskFull)
      #expect(failure?.description.contains("disk is full") == true)
      try database.read { session in
        let found137 = try session.count("SELECT count(*) FROM t")
        #expect(found137 == 1)
        let found138 = try session.count("SELECT count(*) FROM sqlite_master WHERE name = 'big'")
        #expect(found138 == 0)
      }
    }
  }

  @Test(
    "a disk too full to open a database on says that the disk is full",
    .enabled(if: SmallDisk.isPossible, "skipped: mounting a small disk needs the administrator"))
  func fullDiskAtOpening() throws {
    try SmallDisk.use(kilobytes: 16) { folder in
      let failure = #expect(throws: SQLFailure.self) { _ = try filled(folder + "/a.sqlite") }
      #expect(failure?.kind == .diskFull)
    }
  }

  @Test("a second writer is asked to wait, not told of damage")
  func sentences() {
    for kind in [SQLFailure.Kind.diskFull, .readOnly, .busy, .cannotOpen, .corrupt] {
      let sentence = SQLFailure(kind: kind, message: "m").description
      #expect(sentence.hasSuffix(".") && sentence.count > 40)
    }
    #expect(SQLFailure(kind: .busy, message: "").description.contains("try again"))
  }
}
