import Crypto
import Foundation

/// One file of a pack while it is written: counts and hashes what passes.
struct PackFile {
  /// Inside the pack: `observations/ro.csv`.
  let path: String
  private(set) var bytes = 0
  private var hash = SHA256()
  private let handle: FileHandle

  init(folder: String, path: String) throws {
    self.path = path
    let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    } catch {
      throw Self.cannotWrite(url.path, error)
    }
  }

  mutating func write(_ piece: [UInt8]) throws {
    hash.update(data: piece)
    bytes += piece.count
    do {
      try handle.write(contentsOf: piece)
    } catch {
      throw Self.cannotWrite(path, error)
    }
  }

  /// Closes the file and gives its SHA-256 in hexadecimal.
  mutating func close() throws -> String {
    try handle.close()
    return hash.finalize().map { byte in
      let text = String(byte, radix: 16)
      return text.utf8.count == 1 ? "0" + text : text
    }.joined()
  }

  private static func cannotWrite(_ path: String, _ error: any Error) -> ImportError {
    ImportError(
      .cannotWrite, file: path,
      problem: "the file cannot be written (\(error.localizedDescription))",
      remedy: "Check that the folder exists, that you may write to it and that the disk has room")
  }
}
