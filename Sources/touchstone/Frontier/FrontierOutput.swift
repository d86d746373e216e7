import Foundation
import Frontier

/// Runs a command's work; what is wrong with the data ends it with one clear sentence.
func reportingDataErrors(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let error as FrontierError {
    if case .invalidSetting = error { throw CommandFailure(.usage, error.description) }
    throw CommandFailure(.data, error.description)
  } catch let error as TableError {
    throw CommandFailure(.data, error.description)
  }
}

func readTable(_ path: String) throws -> NumericTable {
  try NumericTable(parsing: TextFile.read(path))
}

/// A number with 17 significant digits, so that reading it back gives the same bits.
func full(_ value: Double) -> String {
  value.isFinite ? String(format: "%.17g", value) : value.isNaN ? "" : value > 0 ? "inf" : "-inf"
}

/// A number, or nothing where there is none.
func full(_ value: Double?) -> String { value.map(full) ?? "" }

/// A name as a CSV field.
func field(_ text: String) -> String {
  guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
  return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
}

/// Collects lines and writes them at once.
struct FrontierTable {
  private var text = ""

  init(_ header: [String]) { row(header.map(field)) }

  /// Adds a row of ready fields.
  mutating func row(_ fields: [String]) { text += fields.joined(separator: ",") + "\n" }

  func write() { FileHandle.standardOutput.write(Data(text.utf8)) }

  func write(to path: String) throws { try TextFile.write(text, to: path) }
}
