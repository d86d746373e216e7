import Benchmark
import Frontier

/// Every row of the ratio table in docs/reference/performance-frontier.md.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .wallClock, .peakMemoryResident], maxDuration: .seconds(5))

  for path in KernelPath.available {
    Benchmark("Simar-Wilson 1998, n = 320, 2,000 replications, \(path)") { benchmark in
      let units = syntheticUnits(320)
      var model = SmoothedBootstrap(replications: 2000, threads: 1)
      model.path = path
      benchmark.startMeasurement()
      blackHole(try model.result(for: units))
    }
  }
  for count in [320, 1000, 5000] {
    Benchmark("DEA VRS scores, n = \(count)") { benchmark in
      let units = syntheticUnits(count)
      benchmark.startMeasurement()
      blackHole(try DEA(returns: .vrs).scores(for: units))
    }
  }
  Benchmark("DEA VRS with slacks, weights and peers, n = 320") { benchmark in
    let units = syntheticUnits(320)
    benchmark.startMeasurement()
    blackHole(try DEA(returns: .vrs).result(for: units))
  }
  Benchmark("Order-m (10, 30, 60), n = 320") { benchmark in
    let units = syntheticUnits(320)
    let model = try PartialFrontier(orders: [10, 30, 60])
    benchmark.startMeasurement()
    blackHole(try model.result(for: units))
  }
  Benchmark("Malmquist, n = 1,000") { benchmark in
    let panel = syntheticPanel(1000)
    benchmark.startMeasurement()
    blackHole(try MalmquistIndex().changes(in: panel))
  }
  for distribution in InefficiencyDistribution.allCases {
    Benchmark("SFA \(distribution), n = 5,000") { benchmark in
      let (response, inputs) = syntheticProduction(5000)
      benchmark.startMeasurement()
      blackHole(
        try StochasticFrontier(distribution: distribution).fit(response: response, inputs: inputs))
    }
  }
}
