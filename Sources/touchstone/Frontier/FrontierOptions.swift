import ArgumentParser
import Foundation
import Frontier

extension ReturnsToScale: ExpressibleByArgument {}
extension Orientation: ExpressibleByArgument {}

/// A list of column names given as one argument: `x1,x2`.
struct NameList: ExpressibleByArgument {
  let names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    if names.isEmpty || names.contains("") { return nil }
  }
}

/// A list of numbers given as one argument: `0.1,0.4`.
struct NumberList: ExpressibleByArgument {
  let numbers: [Double]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    numbers = parts.compactMap { Double($0.trimmingCharacters(in: .whitespaces)) }
    if numbers.count != parts.count { return nil }
  }
}

/// The file and the columns that most commands need.
struct UnitOptions: ParsableArguments {
  @Argument(help: "CSV file; the first column names the unit.")
  var file: String

  @Option(help: "Input columns, separated by commas.")
  var inputs: NameList

  @Option(help: "Output columns, separated by commas.")
  var outputs: NameList

  func units() throws -> DecisionUnits {
    let table = try readTable(file)
    return try DecisionUnits(
      names: table.unitNames(), inputs: table.numbers(inputs.names),
      outputs: table.numbers(outputs.names), inputNames: inputs.names, outputNames: outputs.names)
  }
}

/// The share bounds of `dea` and `bod`.
struct ShareBoundsOptions: ParsableArguments {
  @Option(help: "Least and largest share of each output in the weighted sum, e.g. 0.1,0.4.")
  var shareBounds: NumberList?

  func bounds() throws -> ShareBounds? {
    guard let shareBounds else { return nil }
    guard shareBounds.numbers.count == 2 else {
      throw ValidationError("--share-bounds takes two shares, e.g. 0.1,0.4.")
    }
    return try ShareBounds(lower: shareBounds.numbers[0], upper: shareBounds.numbers[1])
  }
}
