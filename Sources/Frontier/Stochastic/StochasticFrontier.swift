import Foundation
import Statistics

/// Stochastic frontier analysis: how far below its frontier each unit produces (or above it
/// spends), after allowing for luck.
///
/// ln y = x'β + v - u (production) or ln c = x'β + v + u (cost), with noise v and inefficiency
/// u ≥ 0, by maximum likelihood. Where the residuals lean the wrong way, no inefficiency can be told
/// from noise (Waldman 1982); that is reported, with every efficiency 1.
public struct StochasticFrontier: Sendable {
  /// The shape of the frontier in logarithms.
  public enum Form: String, Sendable, CaseIterable {
    /// Linear in logarithms.
    case cobbDouglas = "cobb-douglas"
    /// With squares (halved) and products of logarithms (Christensen, Jorgenson, Lau 1973).
    case translog
  }

  /// What inefficiency does to the response.
  public enum Side: String, Sendable, CaseIterable {
    /// It lowers output.
    case production
    /// It raises cost.
    case cost
  }

  public var form: Form
  public var side: Side
  public var distribution: InefficiencyDistribution
  /// Confidence level of the intervals of efficiency.
  public var level: Double

  public init(
    form: Form = .cobbDouglas, side: Side = .production,
    distribution: InefficiencyDistribution = .halfNormal, level: Double = 0.95
  ) {
    self.form = form
    self.side = side
    self.distribution = distribution
    self.level = level
  }

  /// Fits the frontier.
  ///
  /// - Parameters:
  ///   - response: Output (production) or cost, above zero, in its own units.
  ///   - inputs: Inputs (production) or outputs and prices (cost), above zero, one column each.
  /// - Throws: A typed error for values that have no logarithm, columns that repeat each other, too
  ///   few units or a likelihood without a maximum.
  public func fit(
    names: [String]? = nil, response: [Double], inputs: [[Double]], responseName: String = "y",
    inputNames: [String]? = nil
  ) throws(FrontierError) -> StochasticFrontierResult {
    let names = names ?? response.indices.map { String($0 + 1) }
    let columns = inputNames ?? inputs.indices.map { "x\($0 + 1)" }
    guard !inputs.isEmpty else { throw .noColumns(role: "input") }
    guard !names.isEmpty else { throw .noUnits }
    guard level > 0, level < 1 else {
      throw .invalidSetting(name: "level", reason: "it must lie between 0 and 1")
    }
    let y = try Self.logarithms(response, responseName, names)
    var logs: [[Double]] = []
    for (input, name) in zip(inputs, columns) {
      logs.append(try Self.logarithms(input, name, names))
    }
    let terms = terms(logs, columns)
    let needed = terms.count + 4
    guard y.count >= needed else {
      throw .tooFewUnits(needed: needed, found: y.count, purpose: "This stochastic frontier")
    }
    let regressors = try Regressors(columns: terms.map(\.values), names: terms.map(\.name))
    return try FrontierFit(
      model: self, names: names, termNames: terms.map(\.name), regressors: regressors, response: y
    ).result()
  }

  private static func logarithms(
    _ column: [Double], _ name: String, _ units: [String]
  ) throws(FrontierError) -> [Double] {
    guard column.count == units.count else {
      throw .unequalLength(column: name, expected: units.count, found: column.count)
    }
    for (value, unit) in zip(column, units) {
      guard value.isFinite else { throw .notFinite(unit: unit, column: name) }
      guard value > 0 else { throw .notPositive(unit: unit, column: name, value: value) }
    }
    return column.map { log($0) }
  }

  private func terms(
    _ logs: [[Double]], _ names: [String]
  ) -> [(name: String, values: [Double])] {
    var terms = zip(names, logs).map { (name: "ln\($0)", values: $1) }
    guard form == .translog else { return terms }
    for i in logs.indices {
      for j in i..<logs.count {
        let weight = i == j ? 0.5 : 1
        terms.append(
          (
            name: "ln\(names[i]):ln\(names[j])",
            values: zip(logs[i], logs[j]).map { weight * $0 * $1 }
          ))
      }
    }
    return terms
  }
}
