import Foundation
import Testing

@testable import Importers

/// The small files beside the tests, and the shared data where it is present.
enum Fixtures {
  static func path(_ name: String) -> String {
    Bundle.module.resourcePath! + "/Fixtures/" + name
  }

  /// The shared council data; nil where it is not on this machine.
  static let councils: String? = {
    let named = ProcessInfo.processInfo.environment["TOUCHSTONE_SHARED"]
    let beside = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared").path
    let path = (named ?? beside) + "/data/councils"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// A folder of its own that is removed when the test ends.
  static func withFolder<R>(_ body: (String) throws -> R) throws -> R {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("touchstone-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  static func copy(_ name: String, to path: String) throws {
    try FileManager.default.copyItem(atPath: self.path(name), toPath: path)
  }

  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}

/// The error that `body` throws.
func importError(_ body: () throws -> Void) throws -> ImportError {
  try #require(throws: ImportError.self, performing: body)
}
