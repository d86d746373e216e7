import Database
import Foundation
import Testing

@Suite("Migrations")
struct MigrationTests {
  private let steps = [
    Migration(1, "first", "CREATE TABLE a (i INTEGER); INSERT INTO a VALUES (1)"),
    Migration(2, "second", "CREATE TABLE b AS SELECT i + 1 AS i FROM a"),
    Migration(5, "third", "CREATE TABLE c AS SELECT i + 1 AS i FROM b"),
  ]

  @Test("steps are taken in the order of their numbers, once")
  func order() throws {
    let database = try SQLDatabase()
    #expect(try database.schemaVersion() == 0)
    #expect(try database.migrate(steps.reversed()) == [1, 2, 5])
    #expect(try database.migrate(steps) == [])
    #expect(try database.schemaVersion() == 5)
    #expect(try database.read { try $0.count("SELECT i FROM c") } == 3)
  }

  @Test("each step is taken from the version before it", arguments: 0..<3)
  func oneByOne(count: Int) throws {
    let database = try SQLDatabase()
    try database.migrate(Array(steps.prefix(count)))
    #expect(try database.migrate(steps) == steps.dropFirst(count).map(\.number))
    #expect(try database.read { try $0.count("SELECT i FROM c") } == 3)
  }

  @Test("a step that fails leaves the layout of the step before")
  func failure() throws {
    let database = try SQLDatabase()
    let bad = Migration(3, "bad", "CREATE TABLE d (i INTEGER); CREATE TABLE a (i INTEGER)")
    #expect(throws: SQLFailure.self) { try database.migrate([steps[0], steps[1], bad]) }
    #expect(try database.schemaVersion() == 2)
    #expect(
      try database.read { try $0.count("SELECT count(*) FROM sqlite_master WHERE name = 'd'") } == 0
    )
  }

  @Test("a database of a newer version is refused in words, and left alone")
  func newer() throws {
    let database = try SQLDatabase()
    try database.migrate(steps)
    let failure = #expect(throws: SQLFailure.self) { try database.migrate([steps[0]]) }
    #expect(failure?.kind == .newerSchema)
    let sentence = failure?.description ?? ""
    #expect(sentence.contains("layout 5") && sentence.contains("up to 1"))
    #expect(sentence.contains("newer version that made it"))
    #expect(try database.schemaVersion() == 5)
  }

  @Test("two programs that open a new database at once both find it ready")
  func race() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "db-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.sqlite").path
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let database = try SQLDatabase(path: path)
          try database.migrate(steps)
          return try database.schemaVersion()
        }
      }
      for try await version in group { #expect(version == 5) }
    }
  }
}
