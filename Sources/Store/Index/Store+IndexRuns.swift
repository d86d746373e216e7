import Accounts
import Database
import Foundation
import Productivity
import Statistics

extension Store {
  /// Keeps a run; a run with the same id is replaced, since the same id means the same inputs. The
  /// checks made by running again are kept by `keep(reruns:lens:run:)`.
  ///
  /// - Parameters:
  ///   - actor: who asked for it, for the audit trail; nil leaves no trace there.
  ///   - origin: from where it was asked for: a command, a job.
  public func keep(
    _ run: IndexRunRecord, by actor: AuditActor? = nil, from origin: String = ""
  ) throws {
    let results = try Self.resultTexts(of: run)
    try database.write { try $0.keep(run, results: results, by: actor, from: origin) }
  }

  /// Finishes a job with the run that it computed: both are kept or neither.
  ///
  /// - Parameter more: writes what else the job leaves behind, and says what was made.
  /// - Throws: `JobError.leaseLost`
  public func finishing(
    _ job: Job, keeping run: IndexRunRecord, _ more: (SQLSession) throws -> String
  ) throws {
    let results = try Self.resultTexts(of: run)
    try finishing(job) { session in
      try session.keep(run, results: results, by: job.requestedBy, from: "job \(job.id)")
      return try more(session)
    }
  }

  /// The results as they are kept; encoding them takes longer than writing them, so it is done
  /// before the write begins.
  private static func resultTexts(of run: IndexRunRecord) throws -> [String] {
    try Parallel.map(run.lenses.count) { position, _ in
      Result { try text(of: run.lenses[position].result) }
    }.map { try $0.get() }
  }

  private static func text(of result: LensResult) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(result), as: UTF8.self)
  }

  /// The newest run's id, or nil before the first.
  public func newestRunID() throws -> String? {
    try database.read {
      try $0.first("SELECT id FROM index_run ORDER BY sequence DESC LIMIT 1") { $0.text(0) }
    }
  }

  /// Every run kept: id and time, newest first.
  public func indexRuns() throws -> [(id: String, computed: String)] {
    try database.read {
      try $0.all("SELECT id, computed FROM index_run ORDER BY sequence DESC") {
        ($0.text(0), $0.text(1))
      }
    }
  }

  /// A run by its id, or by the first characters of it; nil where none or several fit.
  public func indexRun(_ id: String) throws -> IndexRunRecord? {
    let decoder = JSONDecoder()
    return try database.read { session -> IndexRunRecord? in
      let heads = try session.all(
        """
        SELECT id, computed, method, settings FROM index_run WHERE substr(id, 1, ?) = ?
        """, [.integer(Int64(id.count)), .text(id)]
      ) { ($0.text(0), $0.text(1), $0.text(2), $0.text(3)) }
      guard heads.count == 1, let head = heads.first else { return nil }
      let texts = try session.all(
        """
        SELECT lens_id, lens_version, result FROM index_run_lens WHERE run_id = ? ORDER BY lens_id
        """, [.text(head.0)]
      ) { ($0.text(0), $0.int(1), $0.text(2)) }
      // Reading the results' text is most of a start's work, so the lenses share it out.
      let results = try Parallel.map(texts.count) { position, _ in
        Result {
          try JSONDecoder().decode(LensResult.self, from: Data(texts[position].2.utf8))
        }
      }.map { try $0.get() }
      let lenses = try zip(texts, results).map { text, result in
        IndexRunRecord.Lens(
          id: text.0, version: text.1, result: result,
          reruns: try session.reruns(run: head.0, lens: text.0))
      }
      let releases = try session.all(
        """
        SELECT release.id FROM index_run_release JOIN release ON key = release_key
        WHERE run_id = ? ORDER BY release.id
        """, [.text(head.0)]
      ) { $0.text(0) }
      return IndexRunRecord(
        id: head.0, computed: head.1, method: head.2,
        settings: try decoder.decode(RunSettings.self, from: Data(head.3.utf8)),
        releases: releases, lenses: lenses)
    }
  }
}

extension SQLSession {
  fileprivate func keep(
    _ record: IndexRunRecord, results: [String], by actor: AuditActor?, from origin: String
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let settings = String(decoding: try encoder.encode(record.settings), as: UTF8.self)
    let sequence = try count("SELECT max(sequence) FROM index_run") + 1
    try forget(run: record.id)
    try run(
      "INSERT INTO index_run (id, sequence, computed, method, settings) VALUES (?, ?, ?, ?, ?)",
      [
        .text(record.id), .integer(Int64(sequence)), .text(record.computed), .text(record.method),
        .text(settings),
      ])
    for (lens, result) in zip(record.lenses, results) {
      try run(
        "INSERT INTO index_run_lens (run_id, lens_id, lens_version, result) VALUES (?, ?, ?, ?)",
        [.text(record.id), .text(lens.id), .integer(Int64(lens.version)), .text(result)])
    }
    for release in record.releases {
      try run(
        """
        INSERT INTO index_run_release (run_id, release_key)
        SELECT ?, key FROM release WHERE id = ?
        """, [.text(record.id), .text(release)])
    }
    guard let actor else { return }
    try self.record(
      AuditEvent(
        by: actor, "index.publish", .init("index-run", record.id), scope: .sector, from: origin,
        details: ["lenses": String(record.lenses.count)]))
  }

  fileprivate func forget(run id: String) throws {
    for table in ["index_run_release", "index_run_lens", "index_run_check"] {
      try run("DELETE FROM \(table) WHERE run_id = ?", [.text(id)])
    }
    try run("DELETE FROM index_run WHERE id = ?", [.text(id)])
  }
}
