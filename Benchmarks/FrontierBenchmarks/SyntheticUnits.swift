import Foundation
import Frontier
import Statistics

/// Councils with one input and five outputs on a concave frontier; about half of 150 are efficient
/// under variable returns, as in the data that the project was measured on.
func syntheticUnits(_ count: Int, seed: UInt64 = 7) -> DecisionUnits {
  var random = Philox(seed: seed)
  let outputs = (0..<5).map { _ in (0..<count).map { _ in exp(0.35 * random.normal()) } }
  let input = (0..<count).map { j in
    let square = outputs.reduce(0) { $0 + $1[j] * $1[j] }
    return square.squareRoot() * exp(abs(0.12 * random.normal()))
  }
  return try! DecisionUnits(inputs: [input], outputs: outputs)
}

/// Two periods of the same councils, the second a little better.
func syntheticPanel(_ count: Int) -> Panel {
  let (before, after) = (syntheticUnits(count), syntheticUnits(count, seed: 8))
  return try! Panel(
    unitNames: before.names + before.names,
    periodNames: before.names.map { _ in "1" } + before.names.map { _ in "2" },
    inputs: zip(before.inputs, after.inputs).map { $0 + $1.map { $0 * 0.97 } },
    outputs: zip(before.outputs, after.outputs).map { $0 + $1 })
}

/// Output from three inputs with noise and inefficiency.
func syntheticProduction(_ count: Int) -> (response: [Double], inputs: [[Double]]) {
  var random = Philox(seed: 9)
  let inputs = (0..<3).map { _ in (0..<count).map { _ in exp(0.5 * random.normal()) } }
  let response = (0..<count).map { i in
    let frontier = 0.5 + 0.4 * log(inputs[0][i]) + 0.3 * log(inputs[1][i])
    let rest = 0.1 * log(inputs[2][i]) + 0.15 * random.normal()
    return exp(frontier + rest - abs(0.3 * random.normal()))
  }
  return (response, inputs)
}
