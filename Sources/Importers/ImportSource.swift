import Foundation

/// The file or folder that is to be imported, with what is needed to tell its kind.
public struct ImportSource: Sendable {
  public let path: String
  /// What errors and releases call it.
  public let name: String
  public let isFolder: Bool
  /// The first bytes (64 KiB at most); empty for a folder.
  public let head: [UInt8]
  /// Where it was fetched from; empty for a local file.
  public var url: String
  /// The day it was fetched, ISO 8601, where known.
  public var retrieved: String?

  /// Looks at `path`; throws where nothing is there or it cannot be read.
  public init(path: String, name: String? = nil, url: String = "", retrieved: String? = nil) throws
  {
    var isDirectory: ObjCBool = false
    let name = name ?? path.lastPathComponent
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw ImportError(
        .notFound, file: name, problem: "there is no file or folder at \(path)",
        remedy: "Check the path")
    }
    self.path = path
    self.name = name
    self.url = url
    self.retrieved = retrieved
    isFolder = isDirectory.boolValue
    head = isFolder ? [] : try Self.head(of: path)
  }

  /// The path of a file in this folder.
  public func file(_ name: String) -> String { path + (path.hasSuffix("/") ? "" : "/") + name }

  /// True where the folder holds a file (or folder) of that name.
  public func contains(_ name: String) -> Bool {
    isFolder && FileManager.default.fileExists(atPath: file(name))
  }

  /// The first line of the file as text, without a byte-order mark; empty where it is not text.
  public var firstLine: String {
    let bytes = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  private static func head(of path: String) throws -> [UInt8] {
    let file = try FileBytes(path: path)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
    return Array(bytes.prefix(count))
  }
}
