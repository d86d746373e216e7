import Foundation

/// The file or folder that is to be imported, with what is needed to tell its kind.
public final class ImportSource {
  public let path: String
  /// What errors and releases call it.
  public let name: String
  public let isFolder: Bool
  /// The first bytes (64 KiB at most); empty for a folder.
  public let head: [UInt8]
  /// Where it was fetched from; empty for a local file.
  public let url: String
  /// The day it was fetched, ISO 8601, where known.
  public let retrieved: String?

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

  /// True for a zip archive, which is what XLSX and ODS workbooks are.
  public var isArchive: Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// The sheets' names, where the file is a workbook that can be opened.
  var sheetNames: [String] { (try? workbook()?.sheetNames) ?? [] }

  /// The file as a workbook, opened once; nil where it is none.
  func workbook() throws -> (any Workbook)? {
    guard isArchive else { return nil }
    if openedWorkbook == nil { openedWorkbook = try Workbooks.open(path: path) }
    return openedWorkbook
  }

  private var openedWorkbook: (any Workbook)?

  /// Throws for formats that no importer reads, and for a workbook that cannot be opened.
  func checkFormat() throws {
    _ = try workbook()
    guard let format = Self.unreadFormats.first(where: { head.starts(with: $0.start) }) else {
      return
    }
    throw ImportError(
      .unsupported, file: name, problem: "this is \(format.name), which is not read",
      remedy: format.remedy)
  }

  private static let unreadFormats: [(start: [UInt8], name: String, remedy: String)] = [
    (
      [0xD0, 0xCF, 0x11, 0xE0], "an old .xls workbook",
      "Open it in a spreadsheet program and save the sheet that is needed as CSV"
    ),
    (Array("PAR1".utf8), "a Parquet file", "Save the table as CSV"),
    (Array("%PDF".utf8), "a PDF", "Look for the tables behind it, as .ods, .xlsx or CSV"),
    ([0x1F, 0x8B], "a gzip archive", "Unpack it first"),
  ]

  /// The content's SHA-256, for the release's id; computed once.
  func sha256() throws -> String {
    if let known { return known }
    let hex = try FileDigest.sha256(path: path).hex
    known = hex
    return hex
  }

  private var known: String?

  private static func head(of path: String) throws -> [UInt8] {
    let file = try FileBytes(path: path)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0) }
    return Array(bytes.prefix(count))
  }
}
