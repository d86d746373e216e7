import Database
import Testing

@Suite("Tables that are only added to")
struct AppendOnlyTests {
  private func database() throws -> SQLDatabase {
    let database = try SQLDatabase()
    try database.migrate([
      Migration(
        1, "log", "CREATE TABLE log (number INTEGER PRIMARY KEY, words TEXT)",
        appendOnly: ["log"])
    ])
    try database.write { try $0.run("INSERT INTO log VALUES (1, 'first')") }
    return database
  }

  @Test(
    "nothing that is there can be changed, deleted or replaced",
    arguments: [
      "UPDATE log SET words = 'x'", "UPDATE log SET number = 2", "DELETE FROM log",
      "INSERT OR REPLACE INTO log VALUES (1, 'x')", "REPLACE INTO log VALUES (1, 'x')",
      "INSERT INTO log VALUES (1, 'x') ON CONFLICT (number) DO UPDATE SET words = 'x'",
    ])
  func refused(sql: String) throws {
    let database = try database()
    let failure = #expect(throws: SQLFailure.self) { try database.write { try $0.run(sql) } }
    #expect(failure?.kind == .constraint)
    #expect(failure?.description.contains("log is only ever added to") == true)
    #expect(
      try database.read { try $0.all("SELECT words FROM log") { $0.text(0) } } == ["first"])
  }

  @Test("new rows are taken, with a number or without")
  func added() throws {
    let database = try database()
    try database.write {
      try $0.run("INSERT INTO log VALUES (2, 'second')")
      try $0.run("INSERT INTO log (words) VALUES ('third')")
    }
    #expect(try database.read { try $0.count("SELECT count(*) FROM log") } == 3)
  }

  @Test("the protection can be taken away, as by somebody with the file")
  func allowed() throws {
    let database = try database()
    try database.write {
      try $0.allowChanges(to: "log")
      try $0.run("DELETE FROM log")
    }
    #expect(try database.read { try $0.count("SELECT count(*) FROM log") } == 0)
  }
}
