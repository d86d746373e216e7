import Database
import Foundation
import Productivity

extension Store {
  /// One lens of a run with what its checks found.
  public struct CheckedLens: Sendable {
    public var lens: String
    /// The run again with other random numbers, and without its last year.
    public var reruns: [Check]
    /// How much other choices would change.
    public var sensitivity: [Sensitivity]

    /// Everything found, as it is kept with the run and shown on the lens's page.
    public var findings: [Check] { reruns + sensitivity.map(\.check) }
  }

  /// Makes the checks of the newest run that need further runs, and keeps what they find with it:
  /// another seed, no last year, and every change of the sensitivity panel. The run itself, its
  /// results and its id stay as they are.
  ///
  /// - Parameters:
  ///   - wanted: only these lenses; nil means all of the run.
  ///   - changed: sizes of the sensitivity panel's runs; nil for 20 weight draws and 2000 draws.
  ///   - progress: called with the lens at work and the share of all work done.
  /// - Throws: `IndexCheckError` where there is no run, or where the run's figures are no longer the
  ///   ones held; `IndexError.cancelled`.
  public func checkIndex(
    lenses wanted: [String]? = nil, changed: RunSettings? = nil,
    monitor: RunMonitor = RunMonitor(),
    progress: @escaping @Sendable (String, Double) -> Void = { _, _ in }
  ) throws -> [CheckedLens] {
    guard let id = try newestRunID(), let run = try indexRun(id) else {
      throw IndexCheckError.noRun
    }
    guard try !isStale(run) else { throw IndexCheckError.stale(run: id) }
    let lenses = run.lenses.filter { wanted?.contains($0.id) ?? true }
    return try lenses.enumerated().map { position, lens in
      guard let definition = try lensDefinition(lens.id, version: lens.version) else {
        throw IndexCheckError.stale(run: id)
      }
      let report: @Sendable (Double) -> Void = { share in
        progress(lens.id, (Double(position) + share) / Double(lenses.count))
      }
      let checked = try check(
        lens, definition, changed: changed,
        monitor: RunMonitor(progress: report, isCancelled: monitor.isCancelled))
      try keep(reruns: checked.findings, lens: lens.id, run: id)
      return checked
    }
  }

  /// Keeps the findings of a run's later checks of one lens in place of earlier ones.
  func keep(reruns: [Check], lens: String, run: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let texts = try reruns.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    try database.write { session in
      try session.run(
        "DELETE FROM index_run_check WHERE run_id = ? AND lens_id = ?", [.text(run), .text(lens)])
      for (position, text) in texts.enumerated() {
        try session.run(
          "INSERT INTO index_run_check (run_id, lens_id, position, finding) VALUES (?, ?, ?, ?)",
          [.text(run), .text(lens), .integer(Int64(position)), .text(text)])
      }
    }
  }

  /// Number of findings of later checks kept with a run: it grows as checks are made.
  public func checkCount(run: String) throws -> Int {
    try database.read {
      try $0.count("SELECT count(*) FROM index_run_check WHERE run_id = ?", [.text(run)])
    }
  }

  private func check(
    _ lens: IndexRunRecord.Lens, _ definition: LensDefinition, changed: RunSettings?,
    monitor: RunMonitor
  ) throws -> CheckedLens {
    var settings = lens.result.settings
    settings.threads = 0
    let run = IndexRun(panel: try panel(of: definition).panel, settings: settings)
    let reruns = [
      try run.seedCheck(against: lens.result, monitor: monitor.part(from: 0, to: 0.15)),
      try stability(of: lens.result, run, monitor: monitor.part(from: 0.15, to: 0.3)),
    ]
    let sensitivity = try run.sensitivity(
      against: lens.result, settings: changed, monitor: monitor.part(from: 0.3, to: 1))
    return CheckedLens(
      lens: lens.id, reruns: reruns, sensitivity: sensitivity.map { definition.worded($0) })
  }

  /// The run without its last year; where too few councils remain, the finding says so.
  private func stability(
    of result: LensResult, _ run: IndexRun, monitor: RunMonitor
  ) throws(IndexError) -> Check {
    do throws(IndexError) {
      return try run.vintageCheck(against: result, monitor: monitor)
    } catch {
      guard error != .cancelled else { throw error }
      return Check(
        id: "stability", outcome: .info,
        reason: "Without the last year the index cannot be computed: \(error)")
    }
  }
}

extension LensDefinition {
  /// The same change with the lens's own words for what was left out.
  fileprivate func worded(_ sensitivity: Sensitivity) -> Sensitivity {
    var worded = sensitivity
    if let measure = sensitivity.id.rest(after: "without.measure."), let label = label(of: measure)
    {
      worded.change = "Without the measure “\(label)”"
    }
    if let id = sensitivity.id.rest(after: "without.context."),
      let context = context.first(where: { $0.id == id })
    {
      worded.change = "Without allowing for “\(context.label)”"
    }
    return worded
  }
}

extension String {
  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}

extension SQLSession {
  /// What the later checks of one lens of a run found, in the order in which they were made.
  func reruns(run: String, lens: String) throws -> [Check] {
    let decoder = JSONDecoder()
    return try all(
      """
      SELECT finding FROM index_run_check WHERE run_id = ? AND lens_id = ? ORDER BY position
      """, [.text(run), .text(lens)]
    ) { try decoder.decode(Check.self, from: Data($0.text(0).utf8)) }
  }
}
