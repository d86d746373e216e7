import Foundation
import Testing

/// Runs the built program as a person or a script would.
struct Program {
  /// What the program said, and how it ended.
  struct Outcome {
    var code: Int32
    var output: String
    var complaint: String
  }

  /// The program beside the test bundle, or the one that TOUCHSTONE_PROGRAM names.
  static let url: URL = {
    if let path = ProcessInfo.processInfo.environment["TOUCHSTONE_PROGRAM"] {
      return URL(fileURLWithPath: path)
    }
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "touchstone")
  }()

  /// Runs to the end in `folder`, which also is the working folder.
  static func run(_ arguments: [String], in folder: String) throws -> Outcome {
    let started = try start(arguments, in: folder)
    started.process.waitUntilExit()
    return try started.outcome()
  }

  /// Starts without waiting.
  static func start(_ arguments: [String], in folder: String) throws -> Started {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    let files = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let started = Started(
      process: process, output: files.path + ".out", complaint: files.path + ".err")
    process.standardOutput = try started.file(started.output)
    process.standardError = try started.file(started.complaint)
    try process.run()
    return started
  }

  /// A program at work; what it says goes to files, so that no pipe can fill up.
  struct Started {
    let process: Process
    let output: String
    let complaint: String

    fileprivate func file(_ path: String) throws -> FileHandle {
      FileManager.default.createFile(atPath: path, contents: nil)
      return try #require(FileHandle(forWritingAtPath: path))
    }

    /// What it has complained about or noted so far.
    var complaints: String { (try? String(contentsOfFile: complaint, encoding: .utf8)) ?? "" }

    fileprivate func outcome() throws -> Outcome {
      defer {
        for path in [output, complaint] { try? FileManager.default.removeItem(atPath: path) }
      }
      return Outcome(
        code: process.terminationReason == .exit ? process.terminationStatus : -1,
        output: try String(contentsOfFile: output, encoding: .utf8), complaint: complaints)
    }
  }
}
