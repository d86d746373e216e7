import Database
import Foundation

extension Store {
  /// Puts a job into the queue and wakes the workers of this process.
  @discardableResult
  public func enqueue(_ request: JobRequest, at now: Date = Date()) throws -> QueuedJob {
    let queued = try database.write { try $0.enqueue(request, at: now) }
    JobBell.ring()
    return queued
  }

  /// One job, with its progress as of this moment; nil where it is not held.
  public func job(_ id: String) throws -> Job? {
    try database.read { try $0.job(id) }.map(withProgress)
  }

  /// Jobs, the newest first.
  ///
  /// - Parameters:
  ///   - states: only these; empty for all.
  ///   - kind: only this kind.
  ///   - before: only those older than the job of this id, for the next page of a list.
  public func jobs(
    states: Set<JobState> = [], kind: String? = nil, before: String? = nil, limit: Int = 50
  ) throws -> [Job] {
    var conditions: [String] = []
    var arguments: [SQLValue] = []
    if !states.isEmpty {
      let sorted = states.map(\.rawValue).sorted()
      conditions.append("state IN (\(sorted.map { _ in "?" }.joined(separator: ", ")))")
      arguments += sorted.map { .text($0) }
    }
    if let kind {
      conditions.append("kind = ?")
      arguments.append(.text(kind))
    }
    if let before {
      conditions.append("id < ?")
      arguments.append(.text(before))
    }
    let filter = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
    arguments.append(.integer(Int64(limit)))
    return try database.read {
      try $0.all(
        "SELECT \(Job.columns) FROM job \(filter) ORDER BY id DESC LIMIT ?", arguments
      ) { Job($0) }
    }.map(withProgress)
  }

  /// Number of jobs in each state that has any.
  public func jobCounts(kind: String? = nil) throws -> [JobState: Int] {
    let filter = kind == nil ? "" : "WHERE kind = ?"
    return try database.read { session in
      var counts: [JobState: Int] = [:]
      try session.forEach(
        "SELECT state, count(*) FROM job \(filter) GROUP BY state", kind.map { [.text($0)] } ?? []
      ) { row in
        if let state = JobState(rawValue: row.text(0)) { counts[state] = row.int(1) }
      }
      return counts
    }
  }

  /// The file that was handed in with a job; nil where there was none or the job is done.
  public func file(ofJob id: String) throws -> JobFile? {
    try database.read {
      try $0.first("SELECT name, content FROM job_file WHERE job_id = ?", [.text(id)]) {
        JobFile(name: $0.text(0), content: $0.bytes(1))
      }
    }
  }

  /// Whether the file that was handed in with a job is still held.
  public func hasFile(ofJob id: String) throws -> Bool {
    try database.read {
      try $0.first("SELECT 1 FROM job_file WHERE job_id = ?", [.text(id)]) { _ in true } ?? false
    }
  }

  /// Forgets jobs that were over before a moment, and says how many.
  @discardableResult
  public func purgeJobs(finishedBefore moment: Date) throws -> Int {
    let old = """
      state IN ('done', 'stopped', 'dead') AND finished < ?
      """
    let time = SQLValue.text(Timestamp.text(moment))
    return try database.write { session in
      try session.run(
        "DELETE FROM job_file WHERE job_id IN (SELECT id FROM job WHERE \(old))", [time])
      try session.run("DELETE FROM job WHERE \(old)", [time])
      return session.changedRows
    }
  }

  private func withProgress(_ job: Job) -> Job {
    guard job.state == .running, let now = jobProgress.of(job.id) else { return job }
    var job = job
    (job.shareDone, job.step) = now
    return job
  }
}
