import Assessment
import Foundation

/// The framework that the repository ships.
enum ShippedFramework {
  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Content/framework/improvement.yaml").standardizedFileURL

  static func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }

  static func read() throws -> Framework {
    try FrameworkFile.read(text(), file: file.lastPathComponent)
  }
}
