import Foundation
import Store
import TestSupport
import Testing

@Suite("touchstone jobs, backup and restore")
struct JobsCommandTests {
  @Test("a job is run, listed, stopped and tried again")
  func jobs() throws {
    try withTemporaryFolder { folder in
      func run(_ arguments: String...) throws -> Program.Outcome {
        try Program.run(["jobs"] + arguments + ["--data", "data"], in: folder)
      }
      #expect(try run("list").output == "No jobs.\n")
      let pack = try run("run", "import.file", "--payload", "{\"place\":\"\(Sample.pack)\"}")
      #expect(pack.code == 0 && pack.output.contains("0 rejected"), "\(pack.complaint)")
      let missing = try run("run", "import.file", "--payload", "{\"place\":\"/no/file\"}")
      #expect(missing.code == 70 && missing.complaint.contains("/no/file"))
      let dead = try run("list", "--state", "dead").output
      let id = try #require(dead.split(separator: "\n").last?.split(separator: " ").first)
      #expect(try run("retry", String(id)).code == 0)
      #expect(try run("stop", String(id)).output.contains("is stopped"))
      #expect(try run("stop", String(id)).code == 65)
      #expect(try run("list", "--kind", "import.file").output.contains("done"))
      #expect(try run("retry", "nobody").code == 66)
      #expect(try run("run", "cats").complaint.contains("import.file"))
      #expect(try run("list", "--state", "cats").code == 64)
      #expect(try run("work", "--workers", "0").code == 64)
      let queued = try run("run", "index.compute", "--queue")
      #expect(queued.code == 0)
      let work = try run("work", "--until-idle")
      #expect(work.code == 0, "\(work.complaint)")
      #expect(try run("list", "--state", "waiting").output == "No jobs.\n")
    }
  }

  @Test("a server does the jobs, and lets go of its folder when it is stopped")
  func server() throws {
    try withTemporaryFolder { folder in
      try Sample.copyData(to: folder + "/data")
      #expect(try Program.run(["backup", "copy", "--data", "data"], in: folder).code == 0)
      let serve = try Program.start(["serve", "--port", "0", "--data", "data"], in: folder)
      defer { serve.process.terminate() }
      while serve.process.isRunning, !serve.complaints.contains("http://") { usleep(10_000) }
      let queued = try Program.run(
        ["jobs", "run", "hub.purge", "--queue", "--data", "data"], in: folder)
      let id = queued.output.trimmingCharacters(in: .newlines)
      let store = try Store(folder: folder + "/data")
      defer { try? store.database.close() }
      for _ in 0..<1_000 where try store.job(id)?.state != .done { usleep(10_000) }
      #expect(try store.job(id)?.state == .done)
      let busy = try Program.run(["restore", "copy", "--data", "data", "--replace"], in: folder)
      #expect(busy.code == 75 && busy.complaint.contains("is running"), "\(busy.complaint)")
      let other = try Program.run(["backup", "copy2", "--data", "data"], in: folder)
      #expect(other.code == 0, "a backup needs no pause: \(other.complaint)")
      serve.process.terminate()
      serve.process.waitUntilExit()
      #expect(serve.process.terminationStatus == 0)
      let free = try Program.run(["restore", "copy", "--data", "data", "--replace"], in: folder)
      #expect(free.code == 0 && free.output.contains("is kept in"), "\(free.complaint)")
    }
  }

  @Test("what was backed up is what is restored, and says how much it is")
  func roundTrip() throws {
    try withTemporaryFolder { folder in
      let made = try Program.run(["backup", "copy", "--data", Sample.data], in: folder)
      #expect(made.code == 0, "\(made.complaint)")
      #expect(made.output.contains("observation \(SampleData.observations.count)"))
      let restored = try Program.run(["restore", "copy", "--data", "data"], in: folder)
      #expect(restored.code == 0, "\(restored.complaint)")
      #expect(try Sample.contents(of: folder + "/data") == Sample.contents(of: Sample.data))
      let again = try Program.run(["restore", "copy", "--data", "data"], in: folder)
      #expect(again.code == 73 && again.complaint.contains("--replace"))
      #expect(try Program.run(["backup", "copy", "--data", Sample.data], in: folder).code == 73)
      #expect(try Program.run(["backup", "x", "--data", "none"], in: folder).code == 66)
      #expect(try Program.run(["restore", "none", "--data", "d2"], in: folder).code == 66)
      try Data("{}".utf8).write(to: URL(fileURLWithPath: folder + "/copy/manifest.json"))
      #expect(try Program.run(["restore", "copy", "--data", "d2"], in: folder).code == 65)
    }
  }

  @Test(
    "a disk that is full or may not be written to: one sentence, 73, and nothing left behind",
    .enabled(if: SmallDisk.isPossible, "skipped: mounting a small disk needs the administrator"))
  func disks() throws {
    try SmallDisk.use(kilobytes: 128) { disk in
      let full = try Program.run(["backup", disk + "/copy", "--data", Sample.data], in: "/tmp")
      #expect(full.code == 73 && full.complaint.contains("disk is full"), "\(full.complaint)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: disk).isEmpty)
      try SmallDisk.makeReadOnly(disk)
      let fixed = try Program.run(["backup", disk + "/copy", "--data", Sample.data], in: "/tmp")
      #expect(fixed.code == 73 && fixed.complaint.contains("only be read"), "\(fixed.complaint)")
    }
    try SmallDisk.use(kilobytes: 4_096) { disk in
      let data = disk + "/data"
      let payload = "{\"place\":\"\(Sample.pack)\"}"
      try Store(folder: data).database.close()
      try SmallDisk.fill(disk, leaving: 64)
      let run = ["jobs", "run", "import.file", "--payload", payload, "--data", data]
      let full = try Program.run(run, in: "/tmp")
      #expect([70, 73].contains(full.code), "\(full.complaint)")
      #expect(full.complaint.contains("disk is full"), "\(full.complaint)")
      #expect(try Sample.contents(of: data).isEmpty)
      try SmallDisk.makeReadOnly(disk)
      let fixed = try Program.run(["jobs", "run", "hub.purge", "--data", data], in: "/tmp")
      #expect(fixed.code == 73 && fixed.complaint.contains("data folder"), "\(fixed.complaint)")
    }
  }
}
