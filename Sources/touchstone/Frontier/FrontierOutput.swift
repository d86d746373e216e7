import ArgumentParser
import Foundation
import Frontier

/// Ends with the exit code for unusable data (65) and one clear sentence on standard error.
func exitForData(_ error: any Error) -> any Error {
  note("Error: \(error)")
  return ExitCode(65)
}

/// A line on standard error.
func note(_ text: String) {
  FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Runs a command's work; data errors end it with code 65.
func reportingDataErrors(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let error as FrontierError {
    throw exitForData(error)
  } catch let error as TableError {
    throw exitForData(error)
  } catch let error as FileError {
    throw exitForData(error)
  }
}

/// A file that could not be read.
struct FileError: Error, CustomStringConvertible {
  let path: String
  var description: String { "The file '\(path)' cannot be read as UTF-8 text: check its name." }
}

func readTable(_ path: String) throws -> NumericTable {
  guard let data = FileManager.default.contents(atPath: path),
    let text = String(data: data, encoding: .utf8)
  else { throw FileError(path: path) }
  return try NumericTable(parsing: text)
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
struct CSVWriter {
  private var text = ""

  init(_ header: [String]) { row(header.map(field)) }

  /// Adds a row of ready fields.
  mutating func row(_ fields: [String]) { text += fields.joined(separator: ",") + "\n" }

  func write() { FileHandle.standardOutput.write(Data(text.utf8)) }

  func write(to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8)) else {
      throw ValidationError("The file '\(path)' cannot be written.")
    }
  }
}
