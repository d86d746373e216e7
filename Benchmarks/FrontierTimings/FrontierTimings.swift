import Foundation
import Frontier

/// Prints `task,cpu_seconds` for the files that `peers/compare` has written, on one thread.
@main
struct FrontierTimings {
  static func main() throws {
    let folder = CommandLine.arguments[1]
    let wanted = CommandLine.arguments.dropFirst(2).first
    func table(_ name: String) throws -> NumericTable {
      try NumericTable(parsing: String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8))
    }
    func units(_ name: String) throws -> DecisionUnits {
      let table = try table(name)
      return try DecisionUnits(
        inputs: table.numbers(["x1"]), outputs: table.numbers(["y1", "y2", "y3", "y4", "y5"]))
    }
    func measure(_ task: String, _ rounds: Int, _ work: () throws -> Void) throws {
      if let wanted, wanted != task { return }
      var best = Double.infinity
      for _ in 0..<rounds {
        let start = cpuSeconds()
        try work()
        best = min(best, cpuSeconds() - start)
      }
      print("\(task),\(best)")
    }
    let small = try units("units320")
    try measure("boot320", 3) {
      _ = try SmoothedBootstrap(replications: 2000, threads: 1).result(for: small)
    }
    for count in [320, 1000, 5000] {
      let data = count == 320 ? small : try units("units\(count)")
      try measure("dea\(count)", 20) { _ = try DEA(returns: .vrs).scores(for: data) }
    }
    try measure("slacks320", 20) { _ = try DEA(returns: .vrs).result(for: small) }
    let partial = try PartialFrontier(orders: [10, 30, 60])
    try measure("orderm320", 50) { _ = try partial.result(for: small) }
    let (first, second) = (try units("units1000"), try units("later1000"))
    let panel = try Panel(
      unitNames: first.names + second.names,
      periodNames: first.names.map { _ in "1" } + second.names.map { _ in "2" },
      inputs: zip(first.inputs, second.inputs).map { $0 + $1 },
      outputs: zip(first.outputs, second.outputs).map { $0 + $1 })
    try measure("malmquist1000", 10) { _ = try MalmquistIndex().changes(in: panel) }
    let production = try table("production5000")
    let (response, inputs) = (
      try production.numbers("y"), try production.numbers(["x1", "x2", "x3"])
    )
    try measure("sfa5000", 10) {
      _ = try StochasticFrontier().fit(response: response, inputs: inputs)
    }
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
