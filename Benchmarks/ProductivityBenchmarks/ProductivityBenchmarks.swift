import Benchmark
import Productivity

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident], timeUnits: .milliseconds,
    maxDuration: .seconds(20), maxIterations: 10)

  let england = SimulatedPanel(
    SimulatedWorld(units: 149, years: 9, measures: 8, context: 5, types: 4), seed: 3
  ).panel
  let scotland = SimulatedPanel(
    SimulatedWorld(units: 32, years: 9, measures: 5, context: 3), seed: 3
  ).panel

  Benchmark("a lens of 149 councils, 9 years, 8 measures") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try IndexRun(panel: england).result()) }
  }

  Benchmark("a lens of 149 councils on one thread") { benchmark in
    let run = IndexRun(panel: england, settings: RunSettings(threads: 1))
    for _ in benchmark.scaledIterations { blackHole(try run.result()) }
  }

  Benchmark("a preview for live re-weighing, 149 councils") { benchmark in
    let run = IndexRun(panel: england, settings: .preview)
    for _ in benchmark.scaledIterations { blackHole(try run.result()) }
  }

  Benchmark("a lens of 32 councils, 9 years, 5 measures") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try IndexRun(panel: scotland).result()) }
  }
}
