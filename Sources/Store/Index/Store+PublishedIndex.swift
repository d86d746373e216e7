import Accounts
import Crypto
import Foundation
import Productivity
import Sector
import Statistics
import Synchronization

extension Store {
  /// The newest run with its definitions and figures; nil before the first run.
  public func publishedIndex() throws -> PublishedIndex? {
    guard let id = try newestRunID() else { return nil }
    return try publishedIndex(run: id)
  }

  /// A run by its id, with its definitions and figures.
  public func publishedIndex(run id: String) throws -> PublishedIndex? {
    guard let run = try indexRun(id) else { return nil }
    let lenses = Parallel.map(run.lenses.count, threads: 0) { position, _ in
      Result { try published(run.lenses[position]) }
    }
    return PublishedIndex(run: run, lenses: try lenses.compactMap { try $0.get() })
  }

  private func published(_ lens: IndexRunRecord.Lens) throws -> PublishedLens? {
    guard let definition = try lensDefinition(lens.id, version: lens.version) else { return nil }
    return PublishedLens(
      definition: definition, panel: try panel(of: definition), result: lens.result,
      reruns: lens.reruns)
  }

  /// What a computation made, and the lenses it could not compute with the reason.
  public struct Computation: Sendable {
    public var run: IndexRunRecord
    public var skipped: [(lens: String, reason: String)]
  }

  /// Computes every lens (or those named) on the figures held now, and keeps the run.
  ///
  /// - Parameters:
  ///   - actor: who asked for it, for the audit trail; nil leaves no trace there.
  ///   - progress: called with the lens at work and the share of all work done.
  public func computeIndex(
    lenses wanted: [String]? = nil, settings: RunSettings = RunSettings(),
    monitor: RunMonitor = RunMonitor(), by actor: AuditActor? = nil, from origin: String = "",
    progress: @escaping @Sendable (String, Double) -> Void = { _, _ in }
  ) throws -> Computation {
    let computation = try computation(
      lenses: wanted, settings: settings, monitor: monitor, progress: progress)
    if !computation.run.lenses.isEmpty { try keep(computation.run, by: actor, from: origin) }
    return computation
  }

  /// Computes every lens (or those named) on the figures held now; keeps nothing.
  ///
  /// - Parameter progress: called with the lens at work and the share of all work done.
  public func computation(
    lenses wanted: [String]? = nil, settings: RunSettings = RunSettings(),
    monitor: RunMonitor = RunMonitor(),
    progress: @escaping @Sendable (String, Double) -> Void = { _, _ in }
  ) throws -> Computation {
    let texts = try lensTexts().filter { wanted?.contains($0.id) ?? true }
    let shares = Mutex([Double](repeating: 0, count: texts.count))
    let parts = Parallel.map(texts.count, threads: settings.threads == 1 ? 1 : 2) { position, _ in
      let lens = texts[position]
      return compute(lens, settings, isCancelled: monitor.isCancelled) { share in
        let done = shares.withLock { shares in
          shares[position] = max(shares[position], share)
          return shares.reduce(0, +) / Double(shares.count)
        }
        progress(lens.id, done)
      }
    }
    var releases: Set<String> = []
    var results: [IndexRunRecord.Lens] = []
    var skipped: [(lens: String, reason: String)] = []
    for (lens, part) in zip(texts, parts) {
      do {
        let computed = try part.get()
        releases.formUnion(computed.releases)
        results.append(computed.lens)
      } catch let error as IndexError where error.isOfTheRun {
        throw error
      } catch let error where error is LensError || error is IndexError {
        skipped.append((lens.id, String(describing: error)))
      }
    }
    let run = IndexRunRecord(
      id: Self.runID(
        lenses: texts.filter { text in results.contains { $0.id == text.id } }.map(\.text),
        releases: releases.sorted(), settings: settings),
      computed: Timestamp.now(), method: Self.methodVersion, settings: settings,
      releases: releases.sorted(), lenses: results)
    return Computation(run: run, skipped: skipped)
  }

  /// One lens on the figures held now. Two lenses run side by side, so that the parts of a run that
  /// keep only one processor busy overlap with the others.
  private func compute(
    _ lens: (id: String, version: Int, text: String), _ settings: RunSettings,
    isCancelled: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (Double) -> Void
  ) -> Result<(lens: IndexRunRecord.Lens, releases: Set<String>), any Error> {
    Result {
      progress(0)
      let panel = try panel(of: LensFile.read(lens.text, file: "\(lens.id).yaml"))
      let result = try IndexRun(panel: panel.panel, settings: settings)
        .result(monitor: RunMonitor(progress: progress, isCancelled: isCancelled))
      return (
        IndexRunRecord.Lens(id: lens.id, version: lens.version, result: result),
        Set(panel.releases)
      )
    }
  }

  /// The method that this version of the program computes (docs/explanation/the-index.md).
  public static let methodVersion = "1.0"

  /// The hash of everything a run depends on, in hexadecimal.
  static func runID(lenses: [String], releases: [String], settings: RunSettings) -> String {
    var hash = SHA256()
    var settings = settings
    settings.threads = 0
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    hash.update(data: Data("method \(Self.methodVersion)\n".utf8))
    hash.update(data: (try? encoder.encode(settings)) ?? Data())
    for part in lenses + releases { hash.update(data: Data("\n\(part.utf8.count) \(part)".utf8)) }
    return hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
