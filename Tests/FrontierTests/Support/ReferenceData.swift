import Foundation
import Frontier

/// The reference data beside the repository, where they are present.
enum ReferenceData {
  static let folder: String? = {
    let environment = ProcessInfo.processInfo.environment["TOUCHSTONE_SHARED"]
    let root = environment ?? "../shared"
    let path = root + "/data/reference/frontier"
    guard FileManager.default.fileExists(atPath: path + "/expected") else {
      print("Skipped: no reference data at \(root); set TOUCHSTONE_SHARED to run on them.")
      return nil
    }
    return path
  }()

  static var isPresent: Bool { folder != nil }
  static let absence = "the reference data are not beside the repository"

  static func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder! + "/" + name, encoding: .utf8)
  }

  static func table(_ name: String) throws -> NumericTable {
    try NumericTable(parsing: text(name))
  }

  /// A column where empty cells are allowed.
  static func optional(_ column: String, of table: NumericTable) throws -> [Double?] {
    try table.texts(column).map { $0.isEmpty ? nil : Double($0) }
  }
}

/// A data set of the reference with the columns that its answers used.
struct ReferenceSample: CustomStringConvertible {
  let name: String
  let inputs: [String]
  let outputs: [String]
  var description: String { name }

  static let all = [
    ReferenceSample(name: "Coelli_1998", inputs: ["input1", "input2"], outputs: ["output"]),
    ReferenceSample(
      name: "Coll_Blasco_2006", inputs: ["Employees", "Capital"], outputs: ["Vehicles", "Orders"]),
    ReferenceSample(
      name: "Tone2001", inputs: ["Input1", "Input2"], outputs: ["Output1", "Output2"]),
    ReferenceSample(
      name: "charnes1981", inputs: ["x1", "x2", "x3", "x4", "x5"], outputs: ["y1", "y2", "y3"]),
    ReferenceSample(name: "milkProd", inputs: ["energy", "vet", "cows"], outputs: ["milk"]),
    ReferenceSample(
      name: "synthetic_n150", inputs: ["x1"], outputs: ["y1", "y2", "y3", "y4", "y5"]),
  ]

  static func named(_ name: String) -> ReferenceSample { all.first { $0.name == name }! }

  func units() throws -> DecisionUnits {
    let table = try ReferenceData.table("inputs/\(name).csv")
    return try DecisionUnits(
      names: table.unitNames(), inputs: table.numbers(inputs), outputs: table.numbers(outputs),
      inputNames: inputs, outputNames: outputs)
  }
}

/// Largest relative difference, on the scale of the expected value but at least 1e-300.
func relativeDifference(_ a: Double, _ b: Double) -> Double {
  a == b ? 0 : abs(a - b) / max(abs(b), 1e-300)
}
