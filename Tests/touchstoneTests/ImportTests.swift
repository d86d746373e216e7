import Foundation
import Store
import TestSupport
import Testing

@Suite("touchstone import")
struct ImportTests {
  @Test("the numbers add up, and the same content twice changes nothing")
  func idempotent() throws {
    try withTemporaryFolder { folder in
      let first = try Program.run(["import", Sample.pack, "--data", "data"], in: folder)
      #expect(first.code == 0, "\(first.complaint)")
      let count = try #require(first.output.split(separator: " ").first)
      #expect(first.output == "\(count) in = \(count) stored + 0 unchanged + 0 rejected\n")
      let held = try Sample.contents(of: folder + "/data")
      let second = try Program.run(["import", Sample.pack, "--data", "data"], in: folder)
      #expect(second.output == "\(count) in = 0 stored + \(count) unchanged + 0 rejected\n")
      #expect(try Sample.contents(of: folder + "/data") == held)
    }
  }

  /// Ways in which a pack may be broken; `edit` gets the path of its largest file.
  static let damages:
    [(name: String, says: String, edit: @Sendable (String, String) throws -> Void)] = [
      ("half a file", "bytes", { _, file in try edit(file) { String($0.prefix($0.count / 2)) } }),
      (
        "another figure", "hash",
        { _, file in try edit(file) { $0.replacing("2021-22", with: "2020-21") } }
      ),
      ("a lost file", "out.csv", { _, file in try FileManager.default.removeItem(atPath: file) }),
      (
        "half a file and a description without hashes", "row",
        { pack, file in
          try edit(file) { String($0.prefix($0.count / 2)) + ",\"never closed" }
          try forgetHashes(in: pack)
        }
      ),
      (
        "half a description", "datapackage.json",
        { pack, _ in try edit(pack + "/datapackage.json") { String($0.prefix($0.count / 2)) } }
      ),
    ]

  private static func edit(_ path: String, _ change: (String) -> String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try Data(change(text).utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Makes the description silent about lengths and hashes, as those of other programs are.
  private static func forgetHashes(in pack: String) throws {
    try edit(pack + "/datapackage.json") {
      $0.replacing(/"bytes": [0-9]+,\n/, with: "").replacing("sha256:", with: "other:")
    }
  }

  @Test("a broken pack changes nothing", arguments: damages.indices)
  func broken(index: Int) throws {
    let damage = Self.damages[index]
    try withTemporaryFolder { folder in
      try Sample.copyData(to: folder + "/data")
      try Sample.copyPack(to: folder + "/pack")
      try damage.edit(folder + "/pack", folder + "/pack/observations/out.csv")
      let held = try Sample.contents(of: folder + "/data")
      let outcome = try Program.run(["import", "pack", "--data", "data"], in: folder)
      #expect([65, 66].contains(outcome.code), "\(damage.name): \(outcome.complaint)")
      #expect(outcome.complaint.contains(damage.says), "\(damage.name): \(outcome.complaint)")
      #expect(outcome.output.isEmpty)
      #expect(try Sample.contents(of: folder + "/data") == held, "\(damage.name)")
    }
  }

  @Test("rejected rows are written to a file, with row, column, value and reason")
  func rejects() throws {
    try withTemporaryFolder { folder in
      try Sample.copyPack(to: folder + "/pack")
      try Self.forgetHashes(in: folder + "/pack")
      try Self.edit(folder + "/pack/observations/out.csv") {
        $0.replacing("E06000907,out.quick", with: "E06000999,out.quick")
      }
      let outcome = try Program.run(
        ["import", "pack", "--data", "data", "--rejects", "rejects.csv"], in: folder)
      #expect(outcome.code == 0, "\(outcome.complaint)")
      #expect(outcome.output.contains("5 rejected"), "\(outcome.output)")
      let lines = try String(contentsOfFile: folder + "/rejects.csv", encoding: .utf8)
        .split(separator: "\n")
      #expect(lines.count == 6)
      #expect(lines.dropFirst().allSatisfy { $0.contains("E06000999") && $0.contains("authority") })
    }
  }

  @Test(
    "a full disk changes nothing and says so",
    .enabled(if: SmallDisk.isPossible, "skipped: mounting a small disk needs the administrator"))
  func fullDisk() throws {
    try SmallDisk.use(kilobytes: 4_096) { disk in
      let data = disk + "/data"
      let held = try Sample.contents(of: data)
      try SmallDisk.fill(disk, leaving: 64)
      let outcome = try Program.run(["import", Sample.pack, "--data", data], in: "/tmp")
      #expect(outcome.code == 73)
      #expect(outcome.complaint.contains("disk is full"), "\(outcome.complaint)")
      #expect(try Sample.contents(of: data) == held)
    }
  }

  /// The program is killed at a few moments of an import. Whatever the moment, the database opens
  /// and holds all of the import or nothing of it.
  @Test("an import that is killed is done whole or not at all")
  func killed() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("Killed imports: seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    try withTemporaryFolder { folder in
      let whole = try Program.run(["import", Sample.pack, "--data", "whole"], in: folder)
      #expect(whole.code == 0)
      let all = try Sample.contents(of: folder + "/whole")
      for round in 0..<6 {
        let data = folder + "/data\(round)"
        let started = try Program.start(["import", Sample.pack, "--data", data], in: folder)
        while started.process.isRunning, !FileManager.default.fileExists(atPath: data) {
          usleep(500)
        }
        usleep(.random(in: 0...150_000, using: &generator))
        kill(started.process.processIdentifier, SIGKILL)
        started.process.waitUntilExit()
        let held = try Sample.contents(of: data)
        #expect(held.isEmpty || held == all, "round \(round), seed \(seed)")
        let again = try Program.run(["import", Sample.pack, "--data", data], in: folder)
        #expect(again.code == 0, "round \(round), seed \(seed): \(again.complaint)")
        #expect(try Sample.contents(of: data) == all)
      }
    }
  }
}
