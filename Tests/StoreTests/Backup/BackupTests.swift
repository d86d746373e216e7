import Database
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Store

@Suite("Backup and restore")
struct BackupTests {
  /// Calls `body` with a filled store, its data folder, and the name of a backup to be.
  private func withData(_ body: (Store, String, String) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let store = try Store(folder: folder + "/data")
      defer { try? store.database.close() }
      try SampleStore.fill(store)
      try store.enqueue(.init(kind: "a.b", requestedBy: .console))
      try body(store, folder + "/data", folder + "/backup")
    }
  }

  private func back(_ store: Store, _ data: String, to backup: String) throws -> BackupManifest {
    try Backup.make(of: store, data: data, to: backup, program: "test")
  }

  /// Every row of every table, as text.
  private func everything(in folder: String) throws -> [String] {
    let database = try SQLDatabase(path: folder + "/" + Store.fileName)
    defer { try? database.close() }
    return try database.read { session in
      try session.rowCounts().keys.sorted().flatMap { table in
        let names = try session.all("SELECT name FROM pragma_table_info('\(table)')") { $0.text(0) }
        let row = names.map { "quote(\"\($0)\")" }.joined(separator: " || '|' || ")
        return try session.all("SELECT \(row) FROM \"\(table)\" ORDER BY 1") {
          table + ": " + $0.text(0)
        }
      }
    }
  }

  @Test("what is restored is what was backed up, in every table, with the key")
  func roundTrip() throws {
    try withData { store, data, backup in
      let manifest = try back(store, data, to: backup)
      #expect(manifest.contents.rows["observation"] == SampleData.observations.count)
      #expect(manifest.files.map(\.name) == ["secret.key", "touchstone.sqlite"])
      #expect(try Backup.verify(backup) == manifest)
      let restored = try Backup.restore(backup, to: data + "2")
      #expect(restored.manifest == manifest && restored.kept == nil)
      #expect(try everything(in: data + "2") == everything(in: data))
      let keys = [data, data + "2"].map { FileManager.default.contents(atPath: $0 + "/secret.key") }
      #expect(keys[0]?.count == 32 && keys[0] == keys[1])
      for path in [backup + "/secret.key", backup + "/touchstone.sqlite", data + "2/secret.key"] {
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
      }
      #expect(!FileManager.default.fileExists(atPath: data + "2/restoring"))
    }
  }

  /// A writer adds pairs of rows, each pair in one transaction: a copy that is not of one state
  /// would hold half a pair, or a gap in the numbers.
  @Test("a backup made while others write is of one state")
  func whileWriting() throws {
    try withData { store, data, backup in
      let isOver = Atomic<Bool>(false)
      let written = Atomic<Int>(0)
      try store.database.write {
        try $0.runScript("CREATE TABLE pair (number INTEGER, side TEXT, filler TEXT)")
      }
      let filler = SQLValue.text(String(repeating: "x", count: 2_000))
      let writer = DispatchQueue(label: "writer")
      let group = DispatchGroup()
      writer.async(group: group) {
        while !isOver.load(ordering: .relaxed) {
          let number = Int64(written.load(ordering: .relaxed))
          try? store.database.write { session in
            for side in ["left", "right"] {
              try session.run(
                "INSERT INTO pair VALUES (?, ?, ?)", [.integer(number), .text(side), filler])
            }
          }
          written.add(1, ordering: .relaxed)
        }
      }
      var last = -1
      for round in 0..<4 {
        while written.load(ordering: .relaxed) < (round + 1) * 20 { usleep(1_000) }
        let manifest = try back(store, data, to: backup + "\(round)")
        try Backup.restore(backup + "\(round)", to: data + "-\(round)")
        let copy = try Store(folder: data + "-\(round)")
        defer { try? copy.database.close() }
        let (rows, pairs, newest) = try copy.database.read { session in
          (
            try session.count("SELECT count(*) FROM pair"),
            try session.count(
              "SELECT count(*) FROM (SELECT number FROM pair GROUP BY number HAVING count(*) = 2)"),
            try session.count("SELECT max(number) FROM pair")
          )
        }
        #expect(rows == 2 * pairs && newest == pairs - 1 && manifest.contents.rows["pair"] == rows)
        #expect(newest > last)
        last = newest
      }
      isOver.store(true, ordering: .relaxed)
      group.wait()
    }
  }

  @Test("a backup writes over nothing, and clears away what a killed one left")
  func names() throws {
    try withData { store, data, backup in
      try FileManager.default.createDirectory(
        atPath: backup + ".part", withIntermediateDirectories: true)
      try Data("half".utf8).write(to: URL(fileURLWithPath: backup + ".part/touchstone.sqlite"))
      _ = try back(store, data, to: backup + "/")
      #expect(!FileManager.default.fileExists(atPath: backup + ".part"))
      let error = #expect(throws: BackupError.self) { _ = try back(store, data, to: backup) }
      #expect(error?.kind == .cannotWrite && error?.description.contains("already") == true)
    }
  }

  @Test("any change to a backup is found, and nothing is restored")
  func damage() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("Damaged backups: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    try withData { store, data, backup in
      _ = try back(store, data, to: backup)
      for name in ["touchstone.sqlite", "secret.key", "manifest.json"] {
        let url = URL(fileURLWithPath: backup + "/" + name)
        let whole = try Data(contentsOf: url)
        func expectRefusal(_ what: String) {
          let error = #expect(throws: BackupError.self, "\(name): \(what), seed \(seed)") {
            try Backup.restore(backup, to: data + "2")
          }
          #expect(error?.kind == .damaged || error?.kind == .notFound)
          #expect(!FileManager.default.fileExists(atPath: data + "2"))
        }
        try FileManager.default.removeItem(at: url)
        expectRefusal("lost")
        try whole.dropLast(whole.count / 3).write(to: url)
        expectRefusal("cut")
        // The manifest has no hash of its own; what it says of the files is held against them.
        for _ in 0..<(name == "manifest.json" ? 0 : 8) {
          var bytes = whole
          let place = Int.random(in: 0..<whole.count, using: &generator)
          bytes[place] ^= UInt8.random(in: 1...255, using: &generator)
          try bytes.write(to: url)
          expectRefusal("byte \(place) changed")
        }
        try whole.write(to: url)
      }
      try Backup.restore(backup, to: data + "2")
    }
  }

  @Test("counts that do not fit are found even where the hashes do")
  func counts() throws {
    try withData { store, data, backup in
      _ = try back(store, data, to: backup)
      let path = backup + "/manifest.json"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let changed = text.replacing(/"job" : 1/, with: "\"job\" : 2")
      #expect(changed != text)
      try Data(changed.utf8).write(to: URL(fileURLWithPath: path))
      let error = #expect(throws: BackupError.self) { try Backup.verify(backup) }
      #expect(error?.description.contains("job has 1 rows, not 2") == true)
    }
  }

  @Test("a manifest cannot lead out of the backup")
  func confined() throws {
    try withData { store, data, backup in
      _ = try back(store, data, to: backup)
      let path = backup + "/manifest.json"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try Data(text.replacing("touchstone.sqlite", with: "../data/touchstone.sqlite").utf8)
        .write(to: URL(fileURLWithPath: path))
      #expect(throws: BackupError.self) { try Backup.restore(backup, to: data + "2") }
    }
  }

  @Test("a folder with something in it is kept, aside where that is asked for")
  func replace() throws {
    try withData { store, data, backup in
      _ = try back(store, data, to: backup)
      let then = try everything(in: data)
      try store.enqueue(.init(kind: "later", requestedBy: .hub))
      let later = try everything(in: data)
      let error = #expect(throws: BackupError.self) { try Backup.restore(backup, to: data) }
      #expect(error?.kind == .cannotWrite && error?.description.contains("--replace") == true)
      #expect(try everything(in: data) == later)
      try store.database.close()
      let restored = try Backup.restore(backup, to: data, replaces: true)
      #expect(try everything(in: data) == then)
      #expect(try everything(in: try #require(restored.kept)) == later)
    }
  }

  @Test("a folder in use is not restored into, and one being restored into is not used")
  func lock() throws {
    try withData { store, data, backup in
      _ = try back(store, data, to: backup)
      let shared = try DataLock(folder: data, for: .shared)
      #expect(try DataLock(folder: data, for: .shared) != nil, "many may use it")
      let error = #expect(throws: BackupError.self) {
        try Backup.restore(backup, to: data, replaces: true)
      }
      #expect(error?.kind == .busy)
      withExtendedLifetime(shared) {}
    }
    try withTemporaryFolder { folder in
      let alone = try DataLock(folder: folder, for: .alone)
      #expect(throws: BackupError.self) { _ = try DataLock(folder: folder, for: .shared) }
      withExtendedLifetime(alone) {}
      #expect(try DataLock(folder: folder + "/none", for: .shared) == nil)
    }
  }

  @Test("an older layout is brought up to date, a newer one is refused")
  func layouts() throws {
    try withTemporaryFolder { folder in
      let future = Migration(999, "future", "CREATE TABLE future (i INTEGER)")
      try handMade(Array(Store.migrations.prefix(5)), at: folder + "/old")
      try handMade(Store.migrations + [future], at: folder + "/new")
      try Backup.restore(folder + "/old", to: folder + "/data")
      let store = try Store(folder: folder + "/data")
      defer { try? store.database.close() }
      #expect(try store.database.schemaVersion() == Store.migrations.last?.number)
      let failure = #expect(throws: SQLFailure.self) {
        try Backup.restore(folder + "/new", to: folder + "/data2")
      }
      #expect(failure?.kind == .newerSchema)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/data2").isEmpty)
    }
  }

  /// A backup as another version of the program would have made it.
  private func handMade(_ migrations: [Migration], at folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let database = try SQLDatabase(path: folder + "/made")
    try database.migrate(migrations)
    let path = folder + "/" + Store.fileName
    let contents = try database.copy(to: path, look: BackupContents.init)
    let digest = try Disk.digest(path)
    try BackupManifest(
      format: 1, made: Timestamp.now(), program: "other",
      files: [.init(name: Store.fileName, bytes: digest.bytes, sha256: digest.sha256)],
      contents: contents
    ).write(to: folder + "/manifest.json")
  }

  @Test(
    "a full disk leaves no backup behind and says so",
    .enabled(if: SmallDisk.isPossible, "skipped: mounting a small disk needs the administrator"))
  func fullDisk() throws {
    try withData { store, data, _ in
      try SmallDisk.use(kilobytes: 64) { disk in
        let failure = #expect(throws: SQLFailure.self) {
          _ = try back(store, data, to: disk + "/backup")
        }
        #expect(failure?.kind == .diskFull)
        let left = try FileManager.default.contentsOfDirectory(atPath: disk)
        #expect(left.isEmpty)
      }
    }
  }

  @Test("a restore that was killed between two moves is noticed, and done again")
  func halfRestored() throws {
    try withData { store, data, backup in
      _ = try back(store, data, to: backup)
      let broken = data + "-broken"
      for name in ["restoring", "before-20261121T000000Z"] {
        try FileManager.default.createDirectory(
          atPath: broken + "/" + name, withIntermediateDirectories: true)
      }
      let failure = #expect(throws: SQLFailure.self) { try Store(folder: broken) }
      #expect(failure?.description.contains("was interrupted") == true)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: broken).sorted()
          == ["before-20261121T000000Z", "restoring"], "nothing new was begun there")
      try Backup.restore(backup, to: broken, replaces: true)
      #expect(throws: Never.self) { try Store(folder: broken) }
    }
  }
}
