import Dispatch
import Foundation
import Statistics

extension IndexRun {
  /// Runs the index: fills gaps, fits the model for every weight draw, and summarises the draws.
  ///
  /// Blocks the calling thread and uses `settings.threads` threads. From asynchronous code use
  /// `resultInBackground`.
  ///
  /// - Throws: `IndexError`; `.cancelled` when the monitor says so.
  public func result(monitor: RunMonitor = RunMonitor()) throws(IndexError) -> LensResult {
    let prepared = try PreparedPanel(panel, settings)
    let imputations = Parallel.map(panel.measures.count, threads: settings.threads) { k, _ in
      Imputation(
        prepared, measure: k, count: settings.imputations ?? settings.weightDraws,
        seed: settings.seed)
    }
    guard !monitor.isCancelled() else { throw .cancelled }
    let fit = DefaultFit(prepared, imputations, valueOfPoint: settings.valueOfPoint)
    guard fit.mode.logPosterior.isFinite else { throw .collinearColumns }
    monitor.progress(0.1)
    let sampler = PosteriorSampler(
      prepared: prepared, imputations: imputations, settings: settings, start: fit.mode)
    let draws = try sampler.draws(monitor: monitor.part(from: 0.1, to: 0.9))
    let summary = ResultSummary(
      prepared: prepared, fit: fit, draws: draws, settings: settings, imputations: imputations)
    let result = summary.result()
    monitor.progress(1)
    return result
  }

  /// The same run away from the caller's thread; stops when the task is cancelled.
  ///
  /// - Throws: `IndexError`.
  public func resultInBackground(
    progress: @escaping @Sendable (Double) -> Void = { _ in }
  ) async throws -> LensResult {
    let flag = CancellationFlag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global(qos: .utility).async {
          let monitor = RunMonitor(progress: progress) { flag.isSet }
          continuation.resume(with: Result { try result(monitor: monitor) })
        }
      }
    } onCancel: {
      flag.set()
    }
  }
}
