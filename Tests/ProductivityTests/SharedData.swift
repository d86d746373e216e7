import Foundation

/// The reference data beside the repository, where they are present.
enum SharedData {
  /// The index's reference folder; `nil` where it is absent.
  static let index: URL? = {
    let environment = ProcessInfo.processInfo.environment["TOUCHSTONE_SHARED"]
    let package = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let candidates = [
      environment.map { URL(filePath: $0) },
      package.deletingLastPathComponent().appending(path: "shared"),
    ]
    return candidates.compactMap { $0?.appending(path: "data/reference/index") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: index!.appending(path: path), encoding: .utf8)
  }

  /// Rows of a file by column name.
  static func rows(_ path: String) throws -> [[String: String]] {
    var lines = try text(path).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = lines.removeFirst()
    return lines.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}
