import Foundation
import Synchronization

/// Does dear work away from the pages: as many pieces at once as there are cores but one, the
/// others in line, and no more in line than can be served while a person waits.
final class ScryptQueue: Sendable {
  /// Workers whose work is done one after another, each in its own thread.
  private let workers = OperationQueue()
  private let room: Int
  private let taken = Mutex(0)

  /// - Parameters:
  ///   - width: pieces of work at once; each hash of a password holds 128 MiB while it runs.
  ///   - room: pieces of work at once and in line together.
  init(
    width: Int = max(1, ProcessInfo.processInfo.activeProcessorCount - 1), room: Int = 32
  ) {
    workers.maxConcurrentOperationCount = width
    workers.qualityOfService = .utility
    workers.name = "touchstone.passwords"
    self.room = room
  }

  /// Pieces of work at hand and in line.
  var count: Int { taken.withLock { $0 } }

  /// The result of `work`.
  ///
  /// - Throws: `AccountError.busy` where the line is full; what `work` throws.
  func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try taken.withLock { taken in
      guard taken < room else { throw AccountError.busy }
      taken += 1
    }
    defer { taken.withLock { $0 -= 1 } }
    return try await withCheckedThrowingContinuation { continuation in
      workers.addOperation { continuation.resume(with: Result(catching: work)) }
    }
  }
}
