import Database
import Foundation
import Store
import TestSupport
import Testing

/// The program is killed in the middle of an import, of a job and of a backup, at random moments.
/// Whatever the moment: the database opens and is sound, everything that counts adds up, nothing
/// half-done is to be seen, and the work is done afterwards, once.
@Suite("Kill -9", .serialized)
struct KillTests {
  /// Random moments, within the time that the work takes; the seed is printed so that a failure can
  /// be repeated.
  private struct Moments {
    let seed: UInt64
    /// How often the program was still at work when it was killed.
    private(set) var hits = 0
    private(set) var rounds = 0
    private var seconds: Double
    private let wanted: Int
    private var generator: SeededGenerator

    /// - Parameters:
    ///   - wanted: how often the program shall be hit at work.
    ///   - seconds: how long it takes for all of it.
    init(_ what: String, wanted: Int, seconds: Double) {
      (self.wanted, self.seconds) = (wanted, seconds)
      seed = UInt64.random(in: 0 ... .max)
      print("Killed \(what): seed \(seed)")
      generator = SeededGenerator(seed: seed)
    }

    /// False once the program was hit often enough, or where it ends too soon to be hit.
    var goesOn: Bool { hits < wanted && rounds < 3 * wanted }

    mutating func next() -> UInt32 {
      rounds += 1
      return UInt32(Double.random(in: 0...seconds, using: &generator) * 1e6)
    }

    /// Comes sooner next time where the program had ended.
    mutating func note(isHit: Bool) {
      if isHit { hits += 1 } else { seconds *= 0.9 }
    }
  }

  private func run(
    _ arguments: [String], in folder: String, killedAt moments: inout Moments
  ) throws {
    let started = try Program.start(arguments, in: folder)
    usleep(moments.next())
    kill(started.process.processIdentifier, SIGKILL)
    started.process.waitUntilExit()
    moments.note(isHit: started.process.terminationReason == .uncaughtSignal)
  }

  /// How many seconds the program takes for all of it, so that the moments fall into the work.
  private func length(of arguments: [String], in folder: String) throws -> Double {
    let start = ContinuousClock.now
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.code == 0, "\(outcome.complaint)")
    return start.duration(to: .now) / .seconds(1)
  }

  /// What a data folder shows: its damages, and how often each thing was done.
  private func look(at data: String) throws -> (damages: [String], counts: [String: Int]) {
    let store = try Store(folder: data)
    defer { try? store.database.close() }
    return try store.database.read { session in
      func count(_ sql: String) throws -> Int { try session.count("SELECT count(*) FROM \(sql)") }
      return (
        try session.damages(),
        [
          "imports": try count("import"),
          "runs": try count("index_run"),
          "lenses of runs": try count("index_run_lens"),
          "import jobs done": try count("job WHERE kind = 'import.file' AND state = 'done'"),
          "index jobs done": try count("job WHERE kind = 'index.compute' AND state = 'done'"),
          "imports in the trail": try count("audit_entry WHERE action = 'import.finish'"),
          "runs in the trail": try count("audit_entry WHERE action = 'index.publish'"),
          "jobs over otherwise": try count("job WHERE state IN ('stopped', 'dead')"),
        ]
      )
    }
  }

  private func enqueue(_ kind: String, _ payload: String, in data: String) throws -> String {
    let store = try Store(folder: data)
    defer { try? store.database.close() }
    return try store.enqueue(
      JobRequest(kind: kind, payload: payload, requestedBy: .console, mostAttempts: 1_000)
    ).id
  }

  @Test("in the middle of an import that is a job: done whole, once, or not at all")
  func importJobs() throws {
    try withTemporaryFolder { folder in
      let data = folder + "/data"
      let work = ["jobs", "work", "--until-idle", "--workers", "1", "--data", data]
      let payload = "{\"place\":\"\(Sample.pack)\"}"
      _ = try enqueue("import.file", payload, in: data)
      var moments = Moments(
        "import jobs", wanted: 18, seconds: try length(of: work, in: folder))
      let all = try Sample.contents(of: data)
      let empty = folder + "/empty"
      _ = try enqueue("import.file", payload, in: empty)
      var asked = 1
      while moments.goesOn {
        try run(work.map { $0 == data ? empty : $0 }, in: folder, killedAt: &moments)
        let (damages, counts) = try look(at: empty)
        let held = try Sample.contents(of: empty)
        let done = counts["import jobs done"] ?? 0
        #expect(damages.isEmpty, "round \(moments.rounds), seed \(moments.seed)")
        #expect(done == asked || done == asked - 1)
        #expect(counts["imports"] == done && counts["imports in the trail"] == done)
        #expect(counts["jobs over otherwise"] == 0)
        #expect(held == (done == 0 ? [] : all), "round \(moments.rounds), seed \(moments.seed)")
        if done == asked {
          _ = try enqueue("import.file", payload, in: empty)
          asked += 1
        }
      }
      print("Killed import jobs: \(moments.hits) of \(moments.rounds) at work")
      #expect(moments.hits > 0)
      #expect(try Program.run(work.map { $0 == data ? empty : $0 }, in: folder).code == 0)
      let (damages, counts) = try look(at: empty)
      #expect(damages.isEmpty)
      #expect(counts["import jobs done"] == asked && counts["imports"] == asked)
      #expect(try Sample.contents(of: empty) == all)
    }
  }

  @Test("in the middle of computing the index as a job: published whole, once, or not at all")
  func indexJobs() throws {
    try withTemporaryFolder { folder in
      let data = folder + "/data"
      try Sample.copyData(to: data)
      let before = try look(at: data).counts
      let work = ["jobs", "work", "--until-idle", "--workers", "1", "--data", data]
      // Each job computes another run, so that a run too many or too few would show.
      func payload(_ seed: Int) throws -> String {
        var settings = SampleStore.settings
        settings.seed = UInt64(seed)
        let text = String(decoding: try JSONEncoder().encode(settings), as: UTF8.self)
        return "{\"settings\":\(text)}"
      }
      _ = try enqueue("index.compute", payload(1_000), in: data)
      var moments = Moments(
        "index jobs", wanted: 16, seconds: try length(of: work, in: folder))
      _ = try enqueue("index.compute", payload(1_001), in: data)
      var asked = 2
      while moments.goesOn {
        try run(work, in: folder, killedAt: &moments)
        let (damages, counts) = try look(at: data)
        let done = counts["index jobs done"] ?? 0
        let runs = (counts["runs"] ?? 0) - (before["runs"] ?? 0)
        #expect(damages.isEmpty, "round \(moments.rounds), seed \(moments.seed)")
        #expect(done == asked || done == asked - 1)
        #expect(runs == done && counts["runs in the trail"] == done)
        #expect(
          (counts["lenses of runs"] ?? 0) == (before["lenses of runs"] ?? 0) * (runs + 1),
          "no run lacks a lens: round \(moments.rounds), seed \(moments.seed)")
        if done == asked {
          _ = try enqueue("index.compute", payload(1_000 + asked), in: data)
          asked += 1
        }
      }
      print("Killed index jobs: \(moments.hits) of \(moments.rounds) at work")
      #expect(moments.hits > 0)
      #expect(try Program.run(work, in: folder).code == 0)
      let counts = try look(at: data).counts
      #expect(counts["index jobs done"] == asked && counts["runs in the trail"] == asked)
    }
  }

  @Test("in the middle of a backup: a whole backup under its name, or none")
  func backups() throws {
    try withTemporaryFolder { folder in
      let data = folder + "/data"
      try Sample.copyData(to: data)
      let held = try Sample.contents(of: data)
      let once = try length(of: ["backup", "first", "--data", data], in: folder)
      var moments = Moments("backups", wanted: 16, seconds: once)
      while moments.goesOn {
        let backup = folder + "/backup\(moments.rounds + 1)"
        try run(["backup", backup, "--data", data], in: folder, killedAt: &moments)
        #expect(try look(at: data).damages.isEmpty)
        #expect(try Sample.contents(of: data) == held)
        if FileManager.default.fileExists(atPath: backup) {
          #expect(throws: Never.self, "round \(moments.rounds), seed \(moments.seed)") {
            try Backup.verify(backup)
          }
        } else {
          let again = try Program.run(["backup", backup, "--data", data], in: folder)
          #expect(
            again.code == 0, "round \(moments.rounds), seed \(moments.seed): \(again.complaint)")
          #expect(!FileManager.default.fileExists(atPath: backup + ".part"))
        }
      }
      print("Killed backups: \(moments.hits) of \(moments.rounds) at work")
      #expect(moments.hits > 0)
    }
  }
}
