import Crypto
import Foundation

/// Files that must outlast a loss of power, with failures in the words of `BackupError`.
enum Disk {
  /// Writes a new file and waits until the disk has it.
  static func write(_ data: Data, to path: String, mode: mode_t = 0o600) throws {
    let handle = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard handle >= 0 else { throw failure(path) }
    defer { close(handle) }
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(handle, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure(path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(handle) == 0 else { throw failure(path) }
  }

  /// Copies a file in pieces and waits until the disk has it.
  static func copy(_ source: String, to target: String) throws {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw failure(source) }
    defer { close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw failure(target) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(input, &buffer, buffer.count)
      guard count >= 0 else { throw failure(source) }
      guard count > 0 else { break }
      guard Foundation.write(output, buffer, count) == count else { throw failure(target) }
    }
    guard fsync(output) == 0 else { throw failure(target) }
  }

  /// Waits until the disk has what was written to a file or folder.
  static func settle(_ path: String) throws {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw failure(path) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw failure(path) }
  }

  /// Makes a folder for its owner alone.
  static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o700) == 0 else { throw failure(path) }
  }

  static func move(_ source: String, to target: String) throws {
    guard rename(source, target) == 0 else { throw failure(target) }
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  /// Length and hexadecimal SHA-256 of a file, read in pieces.
  static func digest(_ path: String) throws -> (bytes: Int, sha256: String) {
    let handle = open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw failure(path) }
    defer { close(handle) }
    var (hash, total) = (SHA256(), 0)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(handle, &buffer, buffer.count)
      guard count >= 0 else { throw failure(path) }
      guard count > 0 else { break }
      buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
      total += count
    }
    let hex = hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    return (total, hex.joined())
  }

  /// Why the system refused, as a sentence that says what to do.
  static func failure(_ path: String, code: Int32 = errno) -> BackupError {
    let reason = String(cString: strerror(code))
    return switch code {
    case ENOENT:
      BackupError(.notFound, "There is no '\(path)'. Check the path and try again.")
    case ENOSPC, EDQUOT:
      BackupError(
        .cannotWrite,
        "The disk is full, so '\(path)' was not written. Free some space, or choose "
          + "another disk, and try again.")
    case EROFS:
      BackupError(
        .cannotWrite,
        "'\(path)' was not written, since its disk may only be read. Choose another "
          + "place.")
    default:
      BackupError(
        .cannotWrite, "'\(path)' could not be used (\(reason)). Check the folder and its owner.")
    }
  }
}
