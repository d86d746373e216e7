import Foundation
import Statistics
import Synchronization

/// Draws from the joint posterior over weights, imputations, hyperparameters and effects
/// (section 7).
struct PosteriorSampler {
  let prepared: PreparedPanel
  let imputations: [Imputation]
  let settings: RunSettings
  /// Where later searches start.
  let start: PosteriorMode

  /// - Throws: `IndexError.cancelled`, or `.collinearColumns` when no posterior can be computed.
  func draws(monitor: RunMonitor) throws(IndexError) -> PosteriorDraws {
    let (units, years) = (prepared.unitCount, prepared.yearCount)
    let count = settings.draws
    let workers = Parallel.workerCount(settings.weightDraws, threads: settings.threads)
    nonisolated(unsafe) let scratch = (0..<workers).map { _ in
      WeightDraw(prepared: prepared, imputations: imputations, settings: settings, start: start)
    }
    let done = Atomic<Int>(0)
    var summaries: [WeightDraw.Summary?] = []
    let effects = [Double](unsafeUninitializedCapacity: units * years * count) { buffer, size in
      nonisolated(unsafe) let target = buffer.baseAddress!
      target.initialize(repeating: 0, count: units * years * count)
      size = units * years * count
      summaries = Parallel.map(settings.weightDraws, threads: settings.threads) { l, worker in
        guard !monitor.isCancelled() else { return nil }
        let summary = scratch[worker].run(l, into: target)
        let finished = done.add(1, ordering: .relaxed).newValue
        monitor.progress(Double(finished) / Double(settings.weightDraws))
        return summary
      }
    }
    guard !monitor.isCancelled() else { throw .cancelled }
    let finished = summaries.compactMap { $0 }
    guard finished.count == settings.weightDraws, finished.allSatisfy(\.isProper) else {
      throw .collinearColumns
    }
    return PosteriorDraws(
      unitCount: units, yearCount: years, drawCount: count, effects: effects,
      meanByWeightDraw: finished.map(\.meanEffects),
      hyperparameters: Self.mean(finished.flatMap(\.hyperparameters)))
  }

  private static func mean(_ all: [Hyperparameters]) -> Hyperparameters {
    func mean(_ value: (Hyperparameters) -> Double) -> Double { Moments.mean(all.map(value)) }
    return Hyperparameters(
      tauB: mean(\.tauB), tauG: mean(\.tauG), rho: mean(\.rho), phi: mean(\.phi), h: mean(\.h),
      tauQ: all.contains { $0.tauQ == nil } ? nil : mean { $0.tauQ! })
  }
}
