import Foundation
import Frontier
import Statistics

/// Random units of every kind that has ever broken a solver: ties, duplicates, zeros, columns of
/// very different size, heavy tails.
struct RandomUnits: CustomStringConvertible {
  enum Kind: Int, CaseIterable {
    case smooth, wholeNumbers, duplicates, zeroOutputs, zeroInputs, wildScales, heavyTails
  }

  let seed: UInt64
  let kind: Kind
  let count: Int
  let inputs: Int
  let outputs: Int

  var description: String {
    "seed \(seed), \(kind), \(count) units, \(inputs) inputs, \(outputs) outputs"
  }

  init(seed: UInt64, counts: [Int] = [1, 2, 3, 5, 8, 13, 21, 40, 70], dimensions: Int = 6) {
    var random = Philox(seed: seed, stream: 99)
    self.seed = seed
    kind = Kind.allCases[random.index(below: Kind.allCases.count)]
    count = counts[random.index(below: counts.count)]
    inputs = 1 + random.index(below: max(dimensions - 1, 1))
    outputs = 1 + random.index(below: max(dimensions - inputs, 1))
  }

  func units() throws -> DecisionUnits {
    var random = Philox(seed: seed, stream: 7)
    var columns = (0..<inputs + outputs).map { column in
      (0..<count).map { _ in value(&random, isInput: column < inputs) }
    }
    if kind == .duplicates {
      for j in 1..<max(count, 1) where random.uniform() < 0.5 {
        let other = random.index(below: j)
        for c in columns.indices { columns[c][j] = columns[c][other] }
      }
    }
    if kind == .wildScales {
      let scales = [1e9, 1e-3, 1, 1e5, 1e-6]
      for c in columns.indices { columns[c] = columns[c].map { $0 * scales[c % 5] } }
    }
    // Everybody uses and achieves something.
    for j in 0..<count {
      if columns[..<inputs].allSatisfy({ $0[j] == 0 }) { columns[0][j] = 1 }
      if columns[inputs...].allSatisfy({ $0[j] == 0 }) { columns[inputs][j] = 1 }
    }
    return try DecisionUnits(
      inputs: Array(columns[..<inputs]), outputs: Array(columns[inputs...]))
  }

  private func value(_ random: inout Philox, isInput: Bool) -> Double {
    switch kind {
    case .wholeNumbers: Double(1 + random.index(below: 4))
    case .zeroOutputs where !isInput: random.uniform() < 0.4 ? 0 : random.uniform()
    case .zeroInputs where isInput: random.uniform() < 0.3 ? 0 : 0.1 + random.uniform()
    case .heavyTails: exp(2 * random.normal())
    default: 0.2 + random.uniform()
    }
  }
}
