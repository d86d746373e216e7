import Foundation

/// A disk of a few kilobytes in memory, to see what happens when it is full or may not be written
/// to.
public enum SmallDisk {
  /// True where such a disk can be mounted.
  public static let isPossible: Bool = (try? use(kilobytes: 64) { _ in true }) ?? false

  private struct NotMounted: Error {}

  /// Calls `body` with the disk's folder, and unmounts it afterwards.
  public static func use<Value>(kilobytes: Int, _ body: (String) throws -> Value) throws -> Value {
    try withTemporaryFolder { folder in
      try mount(["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder])
      defer { _ = try? run("umount", ["-l", folder]) }
      return try body(folder)
    }
  }

  /// From now on nobody may write to the disk at `folder`.
  public static func makeReadOnly(_ folder: String) throws {
    try mount(["-o", "remount,ro", folder])
  }

  /// Fills the disk at `folder` until only so many kilobytes are free.
  public static func fill(_ folder: String, leaving kilobytes: Int) throws {
    let system = try FileManager.default.attributesOfFileSystem(forPath: folder)
    let free = (system[.systemFreeSize] as? Int ?? 0) - kilobytes * 1_024
    try Data(count: max(0, free)).write(to: URL(fileURLWithPath: folder + "/filler"))
  }

  private static func mount(_ arguments: [String]) throws {
    guard geteuid() == 0, try run("mount", arguments) == 0 else { throw NotMounted() }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
