import Database
import Foundation
import Store
import TestSupport
import Testing

@Suite("Layout of the store")
struct StoreMigrationsTests {
  @Test("numbers go up by one, and every step has a name")
  func numbers() {
    #expect(Store.migrations.map(\.number) == Array(1...Store.migrations.count))
    #expect(Set(Store.migrations.map(\.name)).count == Store.migrations.count)
  }

  @Test(
    "a store opens a database of every earlier version", arguments: 0..<Store.migrations.count)
  func upgrade(from steps: Int) throws {
    let database = try SQLDatabase()
    try database.migrate(Array(Store.migrations.prefix(steps)))
    let store = try Store(database: database)
    #expect(try database.schemaVersion() == Store.migrations.last?.number)
    #expect(try SampleStore.fill(store).summary.addsUp)
    _ = try store.computeIndex(lenses: ["roads_sample"], settings: SampleStore.settings)
    #expect(try store.publishedIndex() != nil)
  }

  @Test("figures that were held before an upgrade are held after it")
  func figuresStay() throws {
    let database = try SQLDatabase()
    try database.migrate(Array(Store.migrations.prefix(2)))
    try database.write { session in
      try session.runScript(
        """
        INSERT INTO authority VALUES (1, 'E06000023', 'Bristol', '', 'unitary', NULL, 'England',
          NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL);
        INSERT INTO measure VALUES (1, 'm', 'M', '%', 'higher', 'outcome', 'S', '');
        INSERT INTO period VALUES (1, 2021, 2022, 'financial');
        INSERT INTO release VALUES (1, 'r', 's', 't', 'p', 'l', '', 'f.csv', NULL, NULL, '', 1, 0, '');
        INSERT INTO observation VALUES (1, 1, 1, 1, 2, 1990, 2, 0);
        """)
    }
    let store = try Store(database: database)
    let figures = try store.figures(release: "r").figures
    #expect(figures.map { $0.value?.description } == ["19.90"])
  }

  @Test("a newer database is refused and left as it is")
  func newer() throws {
    let database = try SQLDatabase()
    let next = Migration(Store.migrations.count + 1, "future", "CREATE TABLE future (i INTEGER)")
    try database.migrate(Store.migrations + [next])
    let failure = #expect(throws: SQLFailure.self) { _ = try Store(database: database) }
    #expect(failure?.kind == .newerSchema)
    #expect(try database.schemaVersion() == next.number)
  }

  @Test("a data folder that cannot be made is named")
  func folder() throws {
    let failure = #expect(throws: SQLFailure.self) { _ = try Store(folder: "/dev/null/data") }
    #expect(failure?.kind == .cannotOpen)
    #expect(failure?.description.contains("/dev/null/data") == true)
  }
}
