import Foundation

/// Reads and writes whole files, with failures that say what to do.
enum TextFile {
  static func read(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        .notFound, "The file '\(path)' could not be read. Check that it exists and is yours.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw CommandFailure(.data, "The file '\(path)' is not UTF-8 text. Save it as UTF-8.")
    }
    return text
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    } catch {
      throw CommandFailure(
        .cannotWrite, "The file '\(path)' could not be written. Check the folder and free space.")
    }
  }
}
