import Benchmark
import Foundation
import Store

/// The queue on a real file, as the hub uses it: each step is a transaction that reaches the disk.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], timeUnits: .microseconds, maxDuration: .seconds(10),
    maxIterations: 20_000)

  for waiting in [0, 100_000] {
    Benchmark("enqueue, claim and finish a job, \(waiting) others waiting") { benchmark in
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
      let store = try Store(folder: folder)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try store.database.write { session in
        for _ in 0..<waiting {
          try session.enqueue(JobRequest(kind: "other", requestedBy: .hub, due: Date() + 86_400))
        }
      }
      benchmark.startMeasurement()
      for _ in benchmark.scaledIterations {
        try store.enqueue(JobRequest(kind: "bench", requestedBy: .hub))
        guard let job = try store.claimJob(worker: "w", kinds: ["bench"]) else { continue }
        try store.finish(job, result: "Done.")
      }
      benchmark.stopMeasurement()
    }
  }

  Benchmark("look at an idle queue") { benchmark in
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let store = try Store(folder: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(try store.claimJob(worker: "w", kinds: ["bench"]))
    }
    benchmark.stopMeasurement()
  }
}
