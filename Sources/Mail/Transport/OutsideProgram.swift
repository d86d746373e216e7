import Foundation
import Synchronization

/// Runs another program with bytes on its standard input, for a limited time.
struct OutsideProgram {
  /// How it ended.
  enum Outcome: Sendable, Hashable {
    case code(Int32)
    case stopped
    case notStarted
  }

  let path: String
  let arguments: [String]
  let input: [UInt8]
  let limit: Double

  /// Runs to the end; the first words of its complaints are kept.
  ///
  /// - Throws: where no file can be made for what it reads and says.
  func run() async throws -> (outcome: Outcome, complaint: String) {
    // Files and not pipes: a program that reads nothing or says much can block nobody.
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "touchstone-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let (said, given) = (folder.appending(path: "said"), folder.appending(path: "given"))
    try Data(input).write(to: given)
    try Data().write(to: said)
    let outcome = try await run(
      input: FileHandle(forReadingFrom: given), complaints: FileHandle(forWritingTo: said))
    let words = (try? Data(contentsOf: said)).map {
      String(decoding: $0.prefix(400), as: UTF8.self)
    }
    return (outcome, (words ?? "").split(whereSeparator: \.isNewline).joined(separator: " "))
  }

  private func run(input: FileHandle, complaints: FileHandle) async throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = complaints
    process.standardError = complaints
    let watched = WatchedProcess(process)
    return await withCheckedContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: watched.outcome(of: $0)) }
      do {
        try process.run()
        watched.stop(after: limit)
      } catch {
        continuation.resume(returning: .notStarted)
      }
    }
  }
}

/// Stops a process that runs too long.
private final class WatchedProcess: Sendable {
  private let isStopped = Mutex(false)
  private let signal: @Sendable (Int32) -> Bool

  init(_ process: sending Process) {
    nonisolated(unsafe) let process = process
    signal = { number in process.isRunning && kill(process.processIdentifier, number) == 0 }
  }

  func stop(after seconds: Double) {
    let queue = DispatchQueue.global()
    queue.asyncAfter(deadline: .now() + seconds) { [self] in
      if signal(SIGTERM) { isStopped.withLock { $0 = true } }
    }
    queue.asyncAfter(deadline: .now() + seconds + 2) { [self] in
      if isStopped.withLock({ $0 }) { _ = signal(SIGKILL) }
    }
  }

  func outcome(of process: Process) -> OutsideProgram.Outcome {
    if isStopped.withLock({ $0 }) { return .stopped }
    let isCode = process.terminationReason == .exit
    return .code(isCode ? process.terminationStatus : 128 + process.terminationStatus)
  }
}
