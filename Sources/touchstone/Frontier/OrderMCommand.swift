import ArgumentParser
import Frontier

/// `touchstone frontier orderm`: order-m, order-alpha and free disposal hull.
struct OrderMCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "orderm",
    abstract: "Order-m and order-alpha frontiers (exact) and the free disposal hull.",
    discussion: """
      Both orientations are printed. --orientation says which one must be computable: with 'in', \
      units without any output have empty output columns; otherwise they are an error.
      """)

  @OptionGroup var data: UnitOptions

  @Option(help: "Group sizes, separated by commas.")
  var m: NumberList?

  @Option(help: "Levels, separated by commas.")
  var alpha: NumberList?

  @Option(help: "Which orientation must be computable: in, out or both.")
  var orientation = "both"

  func validate() throws {
    guard ["in", "out", "both"].contains(orientation) else {
      throw ValidationError("--orientation is in, out or both.")
    }
  }

  func run() throws {
    try reportingDataErrors {
      let units = try data.units()
      for warning in units.warnings { Terminal.note("Warning: \(warning)") }
      var orders: [Int] = []
      for value in m?.numbers ?? [] {
        guard let order = Int(exactly: value) else {
          throw ValidationError("--m takes whole numbers, e.g. 10,30,60.")
        }
        orders.append(order)
      }
      let levels = alpha?.numbers ?? []
      let inputs = try PartialFrontier(orders: orders, levels: levels, orientation: .input)
        .result(for: units)
      let outputs = try outputResult(units, orders, levels)
      var csv = FrontierTable(["id"] + header("in", orders, levels) + header("out", orders, levels))
      for (j, name) in units.names.enumerated() {
        let left = row(inputs, j)
        let right = outputs.map { row($0, j) } ?? left.map { _ in "" }
        csv.row([field(name)] + left + right)
      }
      csv.write()
    }
  }

  private func outputResult(
    _ units: DecisionUnits, _ orders: [Int], _ levels: [Double]
  ) throws -> PartialFrontier.Result? {
    let model = try PartialFrontier(orders: orders, levels: levels, orientation: .output)
    if orientation == "in" { return try? model.result(for: units) }
    return try model.result(for: units)
  }

  private func header(_ side: String, _ orders: [Int], _ levels: [Double]) -> [String] {
    ["n_dom_\(side)"] + orders.map { "\(side)_m\($0)" } + levels.map { "\(side)_alpha\($0)" }
      + ["fdh_\(side)"]
  }

  private func row(_ result: PartialFrontier.Result, _ unit: Int) -> [String] {
    [String(result.dominating[unit])] + (result.orderM + result.orderAlpha).map { full($0[unit]) }
      + [full(result.freeDisposalHull[unit])]
  }
}
